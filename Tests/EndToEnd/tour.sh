#!/usr/bin/env bash
# docs/tour/phat-dong.md is what happens: each command of the page is run in an empty folder and says what the page says.
# THIDUA_GOLDEN=write writes the page anew.
set -euo pipefail
page=$ROOT/docs/tour/phat-dong.md
here=$PWD
cp "$ROOT/docs/tour/canbo.csv" "$ROOT/examples/so-noi-vu.docx" .
export THIDUA_DATA=$here/dulieu THIDUA_TODAY=2026-01-20 COLUMNS=100
thidua() { "$THIDUA" "$@"; }

# What changes from run to run: record numbers, passwords, hashes, folders, counted bytes.
steady() {
  sed -E -e "s#$here/##g" -e 's/\b0[a-z0-9]{12}\b/·/g' -e 's/\b[0-9a-f]{64}\b/·/g' \
    -e 's/\b[a-z0-9]{4}(-[a-z0-9]{4}){3}\b/·/g' -e 's/ +$//'
}

new=$(mktemp)
sed '/^```text$/q' "$page" >"$new"
count=0
while IFS= read -r line; do
  count=$((count + 1))
  printf '%s\n' "$line" >>"$new"
  status=0
  eval "${line#\$ }" >out 2>err </dev/null || status=$?
  if [ "$status" != 0 ] && [ "$status" != 1 ]; then
    echo "$line: exit status $status"
    cat err
    exit 1
  fi
  steady <out | awk 'NR <= 14 { print } NR == 15 { print "…" }' >>"$new"
done < <(grep -E '^\$ ' "$page")
printf '```\n' >>"$new"

[ "$count" -le 12 ] || { echo "$count commands, at most 12"; exit 1; }
thidua movement status --json | grep -q '"acknowledged":1'
if [ "${THIDUA_GOLDEN:-}" = write ]; then
  cp "$new" "$page"
else
  diff -u "$page" "$new"
fi
