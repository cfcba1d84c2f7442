#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Renews the approved pictures from the debug build: look at each beside its mock before they are committed.
# Needs imagemagick, which packs them.
set -euo pipefail
cd "$(dirname "$0")/../.."
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
GTM_APPROVE=$WORK build/dev/tests/ui/ui_tests --gtest_brief=1 --gtest_filter='Approved.*'
for picture in "$WORK"/*.png; do
    convert "$picture" -strip -define png:compression-level=9 "tests/ui/approved/$(basename "$picture")"
done
ls -l tests/ui/approved
