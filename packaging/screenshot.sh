#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-only
# Makes the pictures of the README and of the guide from the sample data in a real window. Needs a release build
# (packaging/run.sh), xvfb, xdotool and imagemagick.
set -euo pipefail
cd "$(dirname "$0")/.."
PROGRAM=$PWD/build/release/app/gtm-scoreboard
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
export HOME=$WORK XDG_CONFIG_HOME=$WORK/config XDG_DATA_HOME=$WORK/data TZ=America/New_York LC_ALL=C.UTF-8
mkdir -p "$XDG_CONFIG_HOME/gtm-scoreboard"
"$PROGRAM" sample "$WORK/sample" >/dev/null
"$PROGRAM" --store "$WORK/northlight.gtm" import --quiet "$WORK/sample" >/dev/null || [ $? = 1 ]

# shot WIDTH HEIGHT LANGUAGE WIDE COLOURS FILE KEYS...: a window after these keys, brought down to WIDE pixels
shot() {
    local width=$1 height=$2 language=$3 wide=$4 colours=$5 file=$6
    shift 6
    printf '[window]\ntour_seen=true\ntheme=light\nlanguage=%s\nnumber_format=%s\n' "$language" \
        "$([ "$language" = de ] && echo german || echo english)" >"$XDG_CONFIG_HOME/gtm-scoreboard/settings.ini"
    xvfb-run -a -s "-screen 0 ${width}x${height}x24" bash -c '
        program=$0 store=$1 width=$2 height=$3 out=$4
        shift 4
        "$program" --store "$store" & pid=$!
        for _ in $(seq 50); do window=$(xdotool search --onlyvisible --name "GTM Scoreboard" 2>/dev/null | tail -1) && [ -n "$window" ] && break; sleep 0.2; done
        xdotool windowmove "$window" 0 0 windowsize "$window" "$width" "$height" windowfocus "$window"
        sleep 6
        for key in "$@"; do xdotool key "$key"; sleep 1; done
        import -window root "$out"
        kill $pid' "$PROGRAM" "$WORK/northlight.gtm" "$width" "$height" "$WORK/shot.png" "$@"
    convert "$WORK/shot.png" -resize "${wide}x" +dither -colors "$colours" -strip -define png:compression-level=9 "$file"
}
GUIDE=resources/guide
shot 1920 1080 en 1440 128 $GUIDE/images/scoreboard.png
for language in en de; do
    folder=$GUIDE/$([ $language = en ] || echo $language/)images
    mkdir -p "$folder"
    shot 1440 900 $language 700 64 "$folder/board.png"
    shot 1440 900 $language 700 64 "$folder/kpi.png" Down Down Return
    shot 1280 720 $language 700 64 "$folder/meeting.png" F5 Right Right Right
    shot 1440 900 $language 700 64 "$folder/definitions.png" ctrl+3 Down Down Down
done
ls -l $GUIDE/images $GUIDE/*/images
