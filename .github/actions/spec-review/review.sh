#!/usr/bin/env bash
# Runs a command of Specwright's diff once for each report, and ends with its exit code.
#
# review.sh COMMAND…
#
# The command takes `--report FORMAT` and `--output FILE`. Annotations go to the log, where GitHub finds them; the
# comment goes to the output `comment` and to the summary of the run; the page lies in target/spec-review/.
set -uo pipefail

folder=target/spec-review
mkdir -p "$folder"

code=0
"$@" --report annotations || code=$?

# The reports have the same exit code, which is known by now.
"$@" --report html --output "$folder/review.html" > "$folder/faults.txt" 2>&1 || true
"$@" --report markdown --output "$folder/review.md" > "$folder/faults.txt" 2>&1 || true

# Documents that cannot be compared leave no report: the exit code is 3.
if [ ! -f "$folder/review.md" ]; then
  printf '%s\n' '<!-- specwright: spec review -->' '## Spec review: no verdict' '' \
    'The documents cannot be compared; the log of the run says why.' > "$folder/review.md"
fi

# The delimiter is not known to whoever wrote the documents.
delimiter=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
{
  printf 'comment<<%s\n' "$delimiter"
  cat "$folder/review.md"
  printf '%s\n' "$delimiter"
  printf 'code=%s\n' "$code"
} >> "$GITHUB_OUTPUT"
cat "$folder/review.md" >> "$GITHUB_STEP_SUMMARY"

exit "$code"
