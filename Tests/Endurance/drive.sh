#!/usr/bin/env bash
# drive.sh ENGINE ROUNDS: one engine of bin/endure. Prints one line of its table; what went wrong goes to standard error.
#
# In each round the server answers three browsers (one imports lists, one launches plans, one takes work on) while two
# commands work on the same data (one imports lists, one launches plans). At a random moment the server is killed, in every second
# round the commands too. Whoever got an answer has noted it before that.
set -euo pipefail
engine=$1
rounds=$2
here=$(cd "$(dirname "$0")" && pwd -P)

place=$(mktemp -d)
chmod 755 "$place"
cd "$place"
# The shell tells of every process that was killed; here that is no news.
exec 3>&2 2>shell.log
mkdir running
: >acknowledged
: >words
export THIDUA_DATA=$place/data
socket=$place/http.sock
cluster=
server=
workers=()

clean() {
  local status=$?
  [ $status = 0 ] || grep -v 'Killed' shell.log >&3 || true
  touch "$place/stop"
  for process in $server $(cat running/* 2>/dev/null); do kill -9 "$process" 2>/dev/null || true; done
  [ -z "$cluster" ] || "${as[@]}" "$cluster/pg_ctl" -D "$place/cluster/data" -m immediate stop >/dev/null 2>&1 || true
  wait 2>/dev/null || true
  cd / && rm -rf "$place"
}
trap clean EXIT

# PostgreSQL refuses to run as root.
as=()
start_cluster() {
  cluster=$(find /usr/lib/postgresql -name initdb -path '*/bin/*' | sort -V | tail -n 1 | xargs dirname)
  mkdir cluster
  if [ "$(id -u)" = 0 ]; then
    chown postgres cluster
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  fi
  "${as[@]}" "$cluster/initdb" -D "$place/cluster/data" -U thidua -A trust -E UTF8 --no-locale >initdb.log 2>&1 ||
    { cat initdb.log >&3; exit 1; }
  (cd / && "${as[@]}" "$cluster/pg_ctl" -D "$place/cluster/data" -w -l "$place/cluster/log" \
    -o "-c listen_addresses= -c unix_socket_directories=$place/cluster -c max_connections=300" start >/dev/null)
  where=(--database "postgres://thidua@/postgres?host=$place/cluster")
}

# Looks into the database without the program.
look() {
  if [ "$engine" = sqlite ]; then
    sqlite3 -separator '|' "$THIDUA_DATA/thidua.sqlite" 2>>words
  else
    psql -h "$place/cluster" -U thidua -d postgres -qAt 2>>words
  fi
}

# The program itself, not a shell around it: what is started in the background is what is killed.
where=()
thidua() { "$THIDUA" "$@" "${where[@]}"; }

# A command beside the server: its number is kept where the killer finds it.
command_line() {
  local me=$BASHPID status=0
  "$THIDUA" "$@" "${where[@]}" >"out.$me" 2>>words &
  echo $! >"running/$me"
  wait $! || status=$?
  rm -f "running/$me"
  return $status
}

# acknowledge WHAT NAME: an answer was given, to a page (there is a browser) or to a command.
acknowledge() { echo "$1 $2 ${browser:+page}" >>acknowledged; }

# ask PATH [CURL-OPTIONS]: over HTTP, as $browser, which keeps its own cookies. Fails when no answer comes.
ask() {
  local path=$1
  shift
  curl -s --max-time 20 --unix-socket "$socket" -b "jar.$browser" -c "jar.$browser" -H 'Origin: http://localhost' \
    "$@" "http://localhost$path"
}

# token PAGE FORM: what a page wants to see again with its form.
token() {
  ask "$1" | sed -n "s#.*action=\"$2\".*name=\"ma-bieu-mau\" value=\"\([^\"]*\)\".*#\1#p" | head -n 1
}

# send PAGE FORM [CURL-OPTIONS]: fills in the form of a page and answers where it led to; fails unless it was taken.
send() {
  local page=$1 form=$2 token answer
  shift 2
  token=$(token "$page" "$form")
  [ -n "$token" ] || return 1
  answer=$(ask "$form" -o /dev/null -w '%{http_code} %{redirect_url}' "$@" "${how:---data-urlencode}" "ma-bieu-mau=$token") ||
    return 1
  case $answer in
    # To the page for signing in: nothing was taken.
    303\ */vao*) [ "$form" = /vao ] ;;
    303\ *) echo "${answer#303 http://localhost}" ;;
    5*) echo "the server answered $answer to $form" >>broken && return 1 ;;
    *) return 1 ;;
  esac
}

# sign_in BROWSER LOGIN
sign_in() {
  local browser=$1 login=$2 word
  word=$(awk -F '\t' -v login="$login" '$1 == login { print $2 }' "$place/accounts")
  send /vao /vao --data-urlencode "ten=$login" --data-urlencode "mat-khau=$word" >/dev/null
}

plan() { sed "s/@NUMBER@/$1/g" "$here/plan.txt" >"$1.txt"; }

# list NAME SIZE: people nobody has heard of; as in any office, only some share their names.
list() {
  awk -v name="$1" -v size="$2" -v seed="$RANDOM" '
    BEGIN {
      families = split("Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý", family, " ")
      middles = split("Văn Thị Đức Thu Minh Ngọc Quang Thanh Hữu Kim Xuân", middle, " ")
      givens = split("An Ánh Bình Chi Dũng Đạt Giang Hà Hạnh Hiếu Hoa Hùng Khánh Lan Linh Long Mai", given, " ")
      srand(seed)
      print "Mã,Họ và tên,Đơn vị"
      for (i = 1; i <= size; i++)
        printf "E%s-%d,%s %s %s %s,Văn phòng Sở\n", name, i, family[int(rand() * families) + 1],
          middle[int(rand() * middles) + 1], middle[int(rand() * middles) + 1], given[int(rand() * givens) + 1]
    }' >"$1.csv"
}

# Lists come and, every second one, go again.
import_by_command() {
  local round=$1 number=0 name size id me=$BASHPID
  while [ ! -e stop ]; do
    number=$((number + 1))
    name=$round-$number.csv
    size=$((RANDOM % 1500 + 200))
    list "$round-$number" "$size"
    if command_line people import "$name" --json; then
      acknowledge import "$name"
      id=$(grep -o '"id":"[^"]*' "out.$me" | head -n 1 | cut -d'"' -f4)
      if [ $((number % 2)) = 0 ] && command_line people undo-import "$id" --json; then acknowledge undo "$name"; fi
    fi
    rm -f "$name"
  done
}

import_by_page() {
  local browser=lists round=$1 number=0 name size address token
  while [ ! -e stop ]; do
    number=$((number + 1))
    name=$round-p$number.csv
    size=$((RANDOM % 1500 + 200))
    list "$round-p$number" "$size"
    address=$(how=-F send /nhap-danh-sach /nhap-danh-sach -F "tep=@$name") || { sleep 0.05; continue; }
    token=$(token "$address" "$address") || continue
    # The last step answers with a page that offers to take the list back.
    if ask "$address" -d lam=nhap --data-urlencode "ma-bieu-mau=$token" | grep "$address/hoan-tac" >/dev/null; then
      acknowledge import "$name"
      if [ $((number % 2)) = 0 ] && send "$address" "$address/hoan-tac" >/dev/null; then acknowledge undo "$name"; fi
    fi
    rm -f "$name"
  done
}

launch_by_command() {
  local round=$1 number=0 name
  while [ ! -e stop ]; do
    number=$((number + 1))
    name=$((100000 + round * 200 + number * 2))
    plan $name
    command_line plan add $name.txt --json || continue
    acknowledge plan "$name"
    command_line plan confirm "$name/KH-SNV" --rest keep --json || continue
    acknowledge decided "$name"
    command_line duty assign "target-1" "Văn phòng Sở" --plan "$name/KH-SNV" --json || continue
    acknowledge assigned "$name"
    command_line movement launch "$name/KH-SNV" --json || continue
    acknowledge launch "$name"
  done
}

launch_by_page() {
  local browser=plans round=$1 number=0 name address doubts doubt unit
  unit=$(cat office)
  while [ ! -e stop ]; do
    number=$((number + 1))
    name=$((100000 + round * 200 + number * 2 + 1))
    plan $name
    address=$(how=-F send /van-ban /van-ban -F "tep=@$name.txt") || { sleep 0.05; continue; }
    acknowledge plan "$name"
    doubts=$(ask "$address" | grep -oE "action=\"$address/diem/[^\"]*" | sort -u | cut -d'"' -f2)
    [ -n "$doubts" ] || continue
    for doubt in $doubts; do
      send "$address" "$doubt" -d tra-loi=keep >/dev/null || continue 2
    done
    acknowledge decided "$name"
    send "$address/giao/target-1" "$address/giao/target-1" -d "nguoi-nhan=$unit" >/dev/null || continue
    acknowledge assigned "$name"
    send "$address/phat-dong" "$address/phat-dong" >/dev/null || continue
    acknowledge launch "$name"
  done
}

# The head of a unit opens what is launched and takes it on.
take_on() {
  local browser=head movement
  while [ ! -e stop ]; do
    for movement in $(ask /phong-trao | grep -oE '/phong-trao/[0-9a-z]{13}' | sort -ru | head -n 5); do
      send "$movement" "$movement/da-nhan" -d "don-vi=$(cat unit)" >/dev/null || continue
      acknowledge receipt "${movement##*/}"
    done
    sleep 0.02
  done
}

# Starts the server and answers how many milliseconds passed until it answered.
start() {
  local from=${EPOCHREALTIME/[.,]/} tries=0
  rm -f "$socket"
  "$THIDUA" serve --listen "unix:$socket" "${where[@]}" >>server.log 2>&1 &
  server=$!
  until curl -s -o /dev/null --unix-socket "$socket" http://localhost/vao; do
    tries=$((tries + 1))
    if [ $tries -gt 3000 ] || ! kill -0 $server 2>/dev/null; then
      echo "$engine: the server does not start:" >&3
      tail -n 5 server.log >&3
      exit 1
    fi
  done
  started=$(((${EPOCHREALTIME/[.,]/} - from) / 1000))
}

# The acknowledged things of a kind that are not there; TEXT is a query for those that are.
missing() {
  local kind=$1 query=$2
  look <<<"$query" | sort -u >there
  awk -v kind="$kind" '$1 == kind { print $2 }' acknowledged | sort -u >said
  comm -23 said there | sed "s/^/$engine, round $round: acknowledged and lost: $kind /"
}

audit() {
  local number="replace(p.number, '/KH-SNV', '')"
  {
    missing import "SELECT file_name FROM import"
    missing undo "SELECT file_name FROM import WHERE state = 'undone'"
    missing plan "SELECT $number FROM plan p"
    missing decided "SELECT $number FROM plan p WHERE NOT EXISTS
      (SELECT 1 FROM doubt d WHERE d.agency = p.agency AND d.plan = p.id AND d.answer IS NULL)"
    missing assigned "SELECT $number FROM plan p WHERE EXISTS (SELECT 1 FROM assignment a JOIN plan_item i
      ON i.agency = a.agency AND i.id = a.item WHERE a.agency = p.agency AND a.plan = p.id AND i.kind = 'target')"
    missing launch "SELECT $number FROM plan p JOIN movement m ON m.agency = p.agency AND m.plan = p.id"
  } >lost
  # A movement is known to pages by its id in letters: as many were taken on by the head of the unit as he was told.
  local told taken
  told=$(awk '$1 == "receipt"' acknowledged | sort -u | wc -l)
  taken=$(look <<<"SELECT count(*) FROM receipt WHERE acknowledged_at IS NOT NULL")
  [ "$taken" -ge "$told" ] || echo "$engine, round $round: of $told receipts acknowledged only $taken are there" >>lost
  look <"$here/audit.sql" | awk -F '|' -v where="$engine, round $round: " '$2 != 0 { print where $1 ": " $2 }' >half
  [ "$(look <"$here/audit.sql" | wc -l)" = "$(grep -c '^SELECT' "$here/audit.sql")" ] ||
    echo "$engine, round $round: the audit could not look" >>half
}

# An office of 120 people, the same on both engines.
"$THIDUA" demo --data "$place/demo" --listen "unix:$socket" >server.log 2>&1 &
server=$!
for _ in $(seq 600); do
  [ ! -S "$socket" ] || break
  sleep 0.1
done
kill "$server"
wait "$server" || true
cp demo/demo-accounts accounts
THIDUA_DATA=$place/demo "$THIDUA" backup "$place/copy" >/dev/null
if [ "$engine" = postgres ]; then start_cluster; fi
thidua restore "$place/copy" >/dev/null

start
sign_in lists thidua
sign_in plans thidua
sign_in head truongphong
id() { thidua unit list --json | tr '{' '\n' | sed -n "s/.*\"id\":\"\([^\"]*\)\".*\"name\":\"$1\".*/\1/p" | head -n 1; }
id 'Văn phòng Sở' >office
id 'Phòng Cải cách hành chính' >unit

kills=0 slowest=0 lost=0 half=0 breaks=0
for round in $(seq "$rounds"); do
  workers=()
  for work in "import_by_command $round" "import_by_page $round" "launch_by_command $round" "launch_by_page $round" take_on; do
    # shellcheck disable=SC2086 # several words
    $work &
    workers+=($!)
  done
  sleep "$((RANDOM % 3)).$(printf '%03d' $((RANDOM % 950 + 50)))"
  kill -9 "$server"
  kills=$((kills + 1))
  if [ $((round % 2)) = 0 ]; then
    for process in $(cat running/* 2>/dev/null || true); do
      if kill -9 "$process" 2>/dev/null; then kills=$((kills + 1)); fi
    done
  fi
  touch stop
  wait "${workers[@]}" "$server" 2>/dev/null || true
  rm -f stop running/* out.*
  start
  if [ "$started" -gt "$slowest" ]; then slowest=$started; fi
  if ! thidua verify >verified 2>&1; then
    breaks=$((breaks + 1))
    sed "s/^/$engine, round $round: /" verified >&3
  fi
  audit
  lost=$((lost + $(wc -l <lost)))
  half=$((half + $(wc -l <half)))
  cat lost half >&3
done
if [ "$engine" = sqlite ] && [ "$(look <<<'PRAGMA integrity_check')" != ok ]; then
  echo "sqlite: the file is damaged" >&3
  half=$((half + 1))
fi
if [ -s broken ]; then cat broken >&3; fi
awk -v engine="$engine" '{ kinds[$1]++; if ($3 == "page") pages[$1]++ }
  END { for (kind in kinds) printf "%s: %s acknowledged %d times, %d of them by page\n", engine, kind, kinds[kind], pages[kind] }
' acknowledged | sort >&3
printf '%-10s %7s %7s %13s %6s %10s %13s %11s ms\n' \
  "$engine" "$rounds" $kills "$(wc -l <acknowledged)" $lost $half $breaks "$slowest"
[ "$lost$half$breaks" = 000 ] && [ ! -s broken ]
