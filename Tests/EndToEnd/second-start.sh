#!/usr/bin/env bash
# bin/thidua builds nothing when nothing has changed, and keeps the folder it was called from.
set -euo pipefail
words=$("$ROOT/bin/thidua" --version 2>&1)
if [ "$(printf '%s\n' "$words" | wc -l)" != 1 ]; then
  echo "the second start said more than the version: $words"
  exit 1
fi
cp "$ROOT/examples/so-noi-vu.txt" ./plan.txt
"$ROOT/bin/thidua" read plan.txt >/dev/null
