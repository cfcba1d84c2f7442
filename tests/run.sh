#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Installs what is missing, builds, and runs every test: tests/run.sh [CMAKE-OPTION...]
set -euo pipefail
. "$(dirname "$0")/../packaging/setup.sh"

install_packages
build dev "$@"
say "Testing (dev)"
cd "$ROOT" && ctest --preset dev -j "$JOBS"
