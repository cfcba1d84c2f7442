#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Prints how fast the program is, as ratios measured side by side, and how quickly the window answers:
# tests/bench/run.sh [SIZE of the sample company]. Needs sqlite3 and time besides the packages of
# packaging/packages.txt. Ratios mean something where nothing else runs on the machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in sqlite3 /usr/bin/time; do
    command -v "$tool" >/dev/null || { echo "Install it first: apt-get install --no-install-recommends sqlite3 time"; exit 1; }
done
cmake --preset release -DGTM_TESTS=ON >/dev/null
cmake --build --preset release --target gtm-scoreboard write_exports ingest_bench stop_bench store_bench window_bench >/dev/null
GTM=$PWD/build/release/app/gtm-scoreboard
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
export QT_QPA_PLATFORM=offscreen
build/release/tests/write_exports "${1:-30}" "$WORK"
FIRST=$WORK/first CHANGED=$WORK/changed SHUFFLED=$WORK/shuffled STORE=$WORK/store.gtm
ROWS=$(cat "$FIRST"/*.csv | wc -l)
BYTES=$(cat "$FIRST"/*.csv | wc -c)
echo "$ROWS lines, $((BYTES / 1000000)) MB in $(ls "$FIRST" | wc -l) files"

# The tables of the sqlite3 program: all columns as text, the first one the key.
for file in "$FIRST"/*.csv; do
    table=$(basename "$file" .csv)
    head -n 1 "$file" | tr -d '\r"' | sed "s/[^,]*/\"&\" TEXT/g; s/ TEXT/ TEXT PRIMARY KEY/; s/^/CREATE TABLE \"$table\"(/; s/$/);/"
    echo ".import --csv --skip 1 '$file' '$table'"
done >"$WORK/import.sql"

seconds() { # COMMAND...: elapsed seconds and peak memory in KiB
    /usr/bin/time -f '%e %M' -o "$WORK/time" "$@" >/dev/null 2>&1 || [ $? = 1 ]
    tail -n 1 "$WORK/time"
}
report() { # WHAT SECONDS OTHER GOAL
    awk -v what="$1" -v a="$2" -v b="$3" -v goal="$4" 'BEGIN { printf "%-48s %8.2f s  ratio %.2f  goal <= %.2f  %s\n", what, a, a / b, goal, a / b <= goal ? "holds" : "missed" }'
}
within() { # WHAT MILLISECONDS GOAL
    awk -v what="$1" -v a="$2" -v goal="$3" 'BEGIN { printf "%-48s %8.1f ms              goal <= %d ms  %s\n", what, a, goal, a <= goal ? "holds" : "missed" }'
}
best() { # COMMAND with a fresh $WORK/store: the quickest of three
    for _ in 1 2 3; do rm -rf "$WORK"/plain.db "$STORE"*; seconds "$@"; done | sort -n | head -1
}
read -r plain _ <<<"$(best sqlite3 "$WORK/plain.db" ".read $WORK/import.sql")"
printf '%-48s %8.2f s\n' "sqlite3 .import of the same files" "$plain"
read -r shuffled _ <<<"$(best "$GTM" --store "$STORE" import --quiet "$SHUFFLED")"
read -r first memory <<<"$(best "$GTM" --store "$STORE" import --quiet "$FIRST")"
report "first import, against sqlite3 .import" "$first" "$plain" 0.45
report "ids in random order, against ordered ones" "$shuffled" "$first" 1.5
read -r again _ <<<"$(seconds "$GTM" --store "$STORE" import --quiet "$FIRST")"
report "the same files again, against the first" "$again" "$first" 0.20
cp "$STORE" "$WORK/stops.gtm"
read -r changed _ <<<"$(seconds "$GTM" --store "$STORE" import --quiet "$CHANGED")"
report "1 % of the rows changed, against the first" "$changed" "$first" 0.40
awk -v a="$memory" -v b="$BYTES" 'BEGIN { printf "%-48s %8.0f MiB for %.0f MiB of files  goal <= 300 MiB  %s\n", "peak memory of the first import", a / 1024, b / 1048576, a <= 307200 ? "holds" : "missed" }'

build/release/tests/ingest_bench --benchmark_min_time=1 --benchmark_format=csv >"$WORK/ingest.csv" 2>/dev/null
GTM_STORE=$STORE build/release/tests/store_bench --benchmark_format=csv >"$WORK/store.csv" 2>/dev/null
of() { # FILE BENCHMARK: its milliseconds
    awk -F, -v name="\"$2\"" '{ split($1, part, "/"); gsub(/"/, "", part[1]); if ("\"" part[1] "\"" == name) { print $3; exit } }' "$WORK/$1.csv"
}
awk -v a="$(of ingest readBook)" -v b="$(of ingest inflateBook)" 'BEGIN { printf "%-48s %8.1f ms ratio %.2f  goal <= 2  %s\n", "XLSX reading, against inflating", a, a / b, a / b <= 2 ? "holds" : "missed" }'
within "all KPIs, 52 weeks, after a filter change" "$(of store catalogueInColumns)" 16
within "the same with amounts in three currencies" "$(of store catalogueInCurrencies)" 16
printf '%-48s %8.1f ms\n' "the same folds in SQL, without quantiles" "$(of store catalogueInSql)"
within "the board after a filter change" "$(of store boardAfterFilter)" 50
within "opening the store until the board is there, warm" "$(of store openUntilBoard)" 300
read -r board _ <<<"$(seconds "$GTM" --store "$STORE" board)"
read -r pdf _ <<<"$(seconds "$GTM" --store "$STORE" pdf --out "$WORK/board.pdf")"
within "the PDF, beyond the board as text" "$(awk -v a="$pdf" -v b="$board" 'BEGIN { print (a - b) * 1000 }')" 200
echo
grep -v '^name' "$WORK/ingest.csv" | awk -F, '/^"read(Cells|Records)/ { gsub(/"/, "", $1); printf "%-48s %8.1f ms  %.0f MB a second\n", $1, $3, $6 / 1000000 }'
echo
echo "An import is to say something every 200 ms, and to end within 500 ms once it is stopped:"
echo "into an empty store"
build/release/tests/stop_bench "$WORK/empty.gtm" "$FIRST" 8
echo "changed files into a full one"
build/release/tests/stop_bench "$WORK/stops.gtm" "$CHANGED" 8
echo
build/release/tests/window_bench "$FIRST"
