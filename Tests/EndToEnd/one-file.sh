#!/usr/bin/env bash
# The program is one file: moved to an empty folder, without the toolchain, it still works.
set -euo pipefail
cp "$THIDUA" ./thidua
alone() { env -i PATH=/usr/bin:/bin HOME=/nonexistent ./thidua "$@"; }
alone --version | grep -q '^thidua '
alone demo --read >/dev/null
alone date "quý I/2027" --json | grep -q '2027'
alone read --json "$ROOT/examples/so-noi-vu.docx" | grep -q '"schema":"reading/1"'
# Libraries that only some commands need are opened when they are needed.
if readelf -d ./thidua | grep -E 'NEEDED.*(libpq|libmicrohttpd|libxlsxwriter|libzip|libcrypto)'; then
  echo "every start waits for these libraries"
  exit 1
fi
if ldd ./thidua | grep -qE 'libswift|Foundation'; then
  echo "the program needs libraries of the toolchain:"
  ldd ./thidua
  exit 1
fi
