#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Fuzzes the readers: tests/fuzz/run.sh [SECONDS for each]. Needs clang and its runtime besides the packages of
# packaging/packages.txt, and says which are missing. What it finds stays in build/fuzz/found.
set -euo pipefail
. "$(dirname "$0")/../../packaging/setup.sh"

missing=$(missing_packages | tr '\n' ' ')
fuzzes() {
    echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' |
        clang++ -x c++ -fsanitize=fuzzer,address,undefined -o /dev/null - 2>/dev/null
}
fuzzes || missing+="clang libclang-rt-dev"
[ -z "$missing" ] || die "Install first: apt-get install --no-install-recommends $missing"

build fuzz
cd "$ROOT/build/fuzz"
mkdir -p corpus found
# Memory that was given back is kept from use for a whole input; the usual 256 MiB only make it slow.
export ASAN_OPTIONS=quarantine_size_mb=8:malloc_context_size=8
tests/fuzz/write_seeds corpus
for kind in csv xlsx profile; do
    say "Fuzzing $kind"
    [ ! -d "$ROOT/tests/fuzz/corpus/$kind" ] || cp "$ROOT/tests/fuzz/corpus/$kind"/* "corpus/$kind/"
    "tests/fuzz/${kind}_fuzz" -max_total_time="${1:-60}" -max_len=16384 -len_control=0 -timeout=10 \
        -artifact_prefix="found/$kind-" -print_final_stats=1 "corpus/$kind"
done
