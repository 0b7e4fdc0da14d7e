#!/usr/bin/env bash
# Every page with sample data in a real browser: axe, two widths, light and dark, nothing from elsewhere, under 100 kB.
set -euo pipefail
# shellcheck source=Tests/EndToEnd/web/ground.sh
. "$ROOT/Tests/EndToEnd/web/ground.sh"
"$python" "$ROOT/Tests/EndToEnd/web/samples.py" "$built/debug/web-samples"
