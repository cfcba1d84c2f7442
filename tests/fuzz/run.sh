#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Fuzzes the readers: tests/fuzz/run.sh [SECONDS for each]. Needs clang besides the packages of packaging/packages.txt.
# What it finds stays in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v clang++ >/dev/null || { echo "Install clang first: apt-get install --no-install-recommends clang"; exit 1; }
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
cd build/fuzz
mkdir -p corpus found
tests/fuzz/write_seeds corpus
for kind in csv xlsx profile; do
    echo "== $kind"
    [ -d "../../tests/fuzz/corpus/$kind" ] && cp "../../tests/fuzz/corpus/$kind"/* "corpus/$kind/"
    "tests/fuzz/${kind}_fuzz" -max_total_time="${1:-60}" -max_len=16384 -timeout=20 -artifact_prefix="found/$kind-" \
        -print_final_stats=1 "corpus/$kind"
done
