#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Prints the speed of imports as ratios, measured side by side, and how quickly the window answers: tests/bench/run.sh [SIZE of the sample company].
# Needs sqlite3 and time besides the packages of packaging/packages.txt.
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in sqlite3 /usr/bin/time; do
    command -v "$tool" >/dev/null || { echo "Install it first: apt-get install --no-install-recommends sqlite3 time"; exit 1; }
done
cmake --preset release -DGTM_TESTS=ON >/dev/null
cmake --build --preset release --target gtm-scoreboard write_exports ingest_bench window_bench >/dev/null
GTM=$PWD/build/release/app/gtm-scoreboard
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
build/release/tests/write_exports "${1:-30}" "$WORK"
FIRST=$WORK/first CHANGED=$WORK/changed
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
    cat "$WORK/time"
}
report() { # WHAT SECONDS OTHER GOAL
    awk -v what="$1" -v a="$2" -v b="$3" -v goal="$4" 'BEGIN { printf "%-44s %8.2f s  ratio %.2f  goal %s\n", what, a, a / b, goal }'
}
best() { # COMMAND with a fresh $WORK/store: the quickest of three
    for _ in 1 2 3; do rm -rf "$WORK"/plain.db "$WORK"/store*; seconds "$@"; done | sort -n | head -1
}
read -r plain _ <<<"$(best sqlite3 "$WORK/plain.db" ".read $WORK/import.sql")"
printf '%-44s %8.2f s\n' "sqlite3 .import of the same files" "$plain"
read -r first memory <<<"$(best "$GTM" --store "$WORK/store.gtm" import --quiet "$FIRST")"
report "first import, against sqlite3 .import" "$first" "$plain" "<= 0.45"
read -r again _ <<<"$(seconds "$GTM" --store "$WORK/store.gtm" import --quiet "$FIRST")"
report "the same files again, against the first" "$again" "$first" "<= 0.20"
read -r changed _ <<<"$(seconds "$GTM" --store "$WORK/store.gtm" import --quiet "$CHANGED")"
report "1 % of the rows changed, against the first" "$changed" "$first" "<= 0.40"
echo "peak memory of the first import: $((memory / 1024)) MiB for $((BYTES / 1048576)) MiB of files"
build/release/tests/ingest_bench --benchmark_min_time=1
echo
build/release/tests/window_bench "$FIRST"
