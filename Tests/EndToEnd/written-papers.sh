#!/usr/bin/env bash
# What is written here stands the program's own check: every kind of paper, of State and Party, as Word and PDF, by the
# released program. (Release builds once lost what they had read of a Word file's look; only this showed it.)
set -euo pipefail
papers=0
for kind in $("$THIDUA" write --list | cut -d ' ' -f 1); do
  for form in state party; do
    flags=()
    if [ "$form" = party ]; then flags=(--party); fi
    "$THIDUA" write "$kind" --example "${flags[@]}" >"$kind-$form.json" 2>/dev/null || continue
    for type in docx pdf html; do
      "$THIDUA" write "$kind" --data "$kind-$form.json" --to "$kind-$form.$type" 2>/dev/null
    done
    papers=$((papers + 1))
  done
done
[ "$papers" -ge 80 ] || {
  echo "only $papers papers were written"
  exit 1
}
"$THIDUA" check --json ./*.docx ./*.pdf >checked.json || true
if grep -v '"findings":\[\]' checked.json; then exit 1; fi
[ "$(grep -c '"findings":\[\]' checked.json)" = $((2 * papers)) ]
