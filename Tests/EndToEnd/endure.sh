#!/usr/bin/env bash
# Ten of the rounds of bin/endure on each engine: what was acknowledged survives kill -9, half-done work is absent.
set -euo pipefail
for tool in sqlite3 curl setpriv; do
  command -v "$tool" >/dev/null 2>&1 || { echo "$tool is not here"; exit 77; }
done
"$ROOT/bin/endure" 10
