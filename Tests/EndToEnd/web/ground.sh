# shellcheck shell=bash
# What the browser tests stand on; sourced. Sets `python` (with playwright and axe) and `built`; skips where a part is
# missing.
built=$(cd "$(dirname "$(dirname "$THIDUA")")" && pwd -P)
python=$built/browser/bin/python
if ! command -v chromium >/dev/null 2>&1 || ! "$python" -c 'import axe_playwright_python, playwright' 2>/dev/null; then
  echo "chưa có chromium, playwright hoặc axe (bin/setup --tests cài)"
  exit 77
fi
