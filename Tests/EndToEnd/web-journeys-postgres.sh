#!/usr/bin/env bash
# The same people on PostgreSQL, in a throw-away cluster; the pages themselves are looked at once, on SQLite.
set -euo pipefail
# shellcheck source=Tests/EndToEnd/web/ground.sh
. "$ROOT/Tests/EndToEnd/web/ground.sh"
"$python" "$ROOT/Tests/EndToEnd/web/journeys.py" "$THIDUA" "$ROOT/examples/benh-vien.docx" --postgres
