#!/usr/bin/env bash
# An officer (by keyboard alone), a head of unit on a phone and the administrator use the demonstration in a browser.
set -euo pipefail
# shellcheck source=Tests/EndToEnd/web/ground.sh
. "$ROOT/Tests/EndToEnd/web/ground.sh"
"$python" "$ROOT/Tests/EndToEnd/web/journeys.py" "$THIDUA" "$ROOT/examples/benh-vien.docx"
