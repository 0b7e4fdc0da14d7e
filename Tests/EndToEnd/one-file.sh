#!/usr/bin/env bash
# The program is one file: moved to an empty folder, without the toolchain, it still works.
set -euo pipefail
cp "$THIDUA" ./thidua
alone() { env -i PATH=/usr/bin:/bin HOME=/nonexistent ./thidua "$@"; }
alone --version | grep -q '^thidua '
alone demo --read >/dev/null
alone date "quý I/2027" --json | grep -q '2027'
alone read --json "$ROOT/examples/so-noi-vu.docx" | grep -q '"schema":"reading/1"'
if ldd ./thidua | grep -qE 'libswift|Foundation'; then
  echo "the program needs libraries of the toolchain:"
  ldd ./thidua
  exit 1
fi
