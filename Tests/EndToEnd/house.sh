#!/usr/bin/env bash
# The rules of the house hold.
set -euo pipefail
"$ROOT/bin/check"
