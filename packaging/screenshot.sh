#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Makes the picture of the README from the sample data in a real window. Needs a release build (packaging/run.sh),
# xvfb, xdotool and imagemagick.
set -euo pipefail
cd "$(dirname "$0")/.."
PROGRAM=$PWD/build/release/app/gtm-scoreboard
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
export HOME=$WORK XDG_CONFIG_HOME=$WORK/config XDG_DATA_HOME=$WORK/data TZ=America/New_York LC_ALL=C.UTF-8
mkdir -p "$XDG_CONFIG_HOME/gtm-scoreboard" # without the hints of the first start
printf '[window]\ntour_seen=true\n' >"$XDG_CONFIG_HOME/gtm-scoreboard/settings.ini"
"$PROGRAM" sample "$WORK/sample" >/dev/null
"$PROGRAM" --store "$WORK/northlight.gtm" import --quiet "$WORK/sample" >/dev/null || [ $? = 1 ]

shot() { # WIDTH HEIGHT FILE
    xvfb-run -a -s "-screen 0 $1x$2x24" bash -c '
        "$0" --store "$1" & pid=$!
        for _ in $(seq 50); do window=$(xdotool search --onlyvisible --name "GTM Scoreboard" 2>/dev/null | tail -1) && [ -n "$window" ] && break; sleep 0.2; done
        xdotool windowmove "$window" 0 0 windowsize "$window" "$2" "$3"
        sleep 2
        import -window root "$4"
        kill $pid' "$PROGRAM" "$WORK/northlight.gtm" "$1" "$2" "$WORK/shot.png"
    convert "$WORK/shot.png" -resize 1440x -colors 128 -define png:compression-level=9 "$3"
}
mkdir -p resources/guide/images
shot 1920 1080 resources/guide/images/scoreboard.png
ls -l resources/guide/images
