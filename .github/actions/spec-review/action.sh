#!/usr/bin/env bash
# Compares one document of two revisions; what is no working tree is read through git, and the working tree stays as it is.
#
# In the environment: SPECWRIGHT, the command; BASE, HEAD, SPEC, PROMISE, REPORT, the inputs; GITHUB_OUTPUT, RUNNER_TEMP.
set -uo pipefail

folder="$RUNNER_TEMP/spec-review"
report="$folder/report.$REPORT"
mkdir -p "$folder"

# take REVISION PATH SIDE: the file as it was, under the same path in the folder of its side.
take() {
  mkdir -p "$folder/$3/$(dirname "$2")"
  git show --end-of-options "$1:$2" > "$folder/$3/$2"
}

code=0
take "$BASE" "$SPEC" base || code=3
if [ -n "$HEAD" ]; then
  take "$HEAD" "$SPEC" head || code=3
  take "$HEAD" specs/accepted.toml head 2> /dev/null || rm -f "$folder/head/specs/accepted.toml"
  # The names in the reports are those of the repository.
  cd "$folder/head" || exit 3
fi

# review FORMAT OPTION…: both documents, named as the repository names the newer one.
review() {
  local format=$1
  shift
  "$SPECWRIGHT" diff "$folder/base/$SPEC" "$SPEC" --promise "$PROMISE" --report "$format" "$@"
}

if [ "$code" -eq 0 ]; then
  review annotations || code=$?
  review "$REPORT" --output "$report" > /dev/null 2>&1 || true
fi

printf 'file=%s\ncode=%s\n' "$report" "$code" >> "$GITHUB_OUTPUT"
exit "$code"
