#!/usr/bin/env bash
# Same file, same bytes out: in every run, and from the release build as from the debug build.
# (A release build once read memory that was never set; only runs side by side showed it.)
set -euo pipefail
bad=0
for file in "$ROOT"/examples/*.docx "$ROOT"/examples/*.txt; do
  first=$("$THIDUA" read --json "$file" | cksum)
  for _ in 1 2 3 4; do
    again=$("$THIDUA" read --json "$file" | cksum)
    if [ "$again" != "$first" ]; then
      echo "$file: two runs differ"
      bad=1
    fi
  done
  debug=$(dirname "$THIDUA")/../debug/thidua
  if [ -x "$debug" ] && [ "$("$debug" read --json "$file" | cksum)" != "$first" ]; then
    echo "$file: the debug build reads something else"
    bad=1
  fi
done
exit $bad
