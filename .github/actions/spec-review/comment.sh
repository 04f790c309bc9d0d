#!/usr/bin/env bash
# Writes the comment of a review under a pull request: the one of before is written over, so that there is one at most.
#
# In the environment: GH_TOKEN, which may write comments; NUMBER, the pull request; COMMENT, the text, which begins with
# the marker; GITHUB_REPOSITORY.
set -euo pipefail

marker='<!-- specwright: spec review -->'
comments="repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments"

# Only a comment of the token's own kind is written over: anybody could write the marker.
own=".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id"
id=$(gh api --paginate "$comments" --jq "$own" | sed -n 1p)

if [ -n "$id" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --raw-field body="$COMMENT"
else
  gh api --silent --method POST "$comments" --raw-field body="$COMMENT"
fi
