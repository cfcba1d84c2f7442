#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Installs what is missing, builds, imports the sample exports and opens the scoreboard. Without a display it
# prints the board and writes the PDF.
set -euo pipefail
. "$(dirname "$0")/setup.sh"

install_packages
build release -DGTM_TESTS=OFF

PROGRAM=$ROOT/build/release/app/gtm-scoreboard
DATA=${XDG_DATA_HOME:-$HOME/.local/share}/gtm-scoreboard
STORE=$DATA/sample.gtm
mkdir -p -m 700 "$DATA"

say "Writing the sample exports to $DATA/sample-exports"
"$PROGRAM" sample "$DATA/sample-exports" >&2

say "Importing them into $STORE"
# Exit code 1 says that rows were rejected: the sample holds a handful of broken ones.
"$PROGRAM" --store "$STORE" import --quiet "$DATA/sample-exports" >&2 || [ $? = 1 ]

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the scoreboard"
    exec "$PROGRAM" --store "$STORE"
fi
"$PROGRAM" --store "$STORE" board
"$PROGRAM" --store "$STORE" pdf --quiet --out "$DATA/scoreboard.pdf"
say "There is no display, so the board was printed. Its PDF is $DATA/scoreboard.pdf"
