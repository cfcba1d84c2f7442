#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-only
# Brings resources/translations/gtm_de.ts up to date with the texts of the code and of the KPI definitions. New texts
# stand in it as unfinished; translate them in Qt Linguist (linguist resources/translations/gtm_de.ts) or by hand.
#
#     packaging/translate.sh           refreshes the file and lists what is unfinished
#     packaging/translate.sh --check   changes nothing, and fails where a refresh would
#
# Needs lupdate (qt6-l10n-tools). The glossary is resources/translations/README.md.
set -eu
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/lib/qt6/bin:/usr/lib64/qt6/bin
TS=resources/translations/gtm_de.ts
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

# The shipped words of definitions, lens and board, as lupdate reads them. The strings of TOML and of C++ have one form.
{
    echo '#include <QtGlobal>'
    echo 'const char* const texts[]{'
    awk '
        function literals(line) {
            while (match(line, /"([^"\\]|\\.)*"/)) {
                print "QT_TRANSLATE_NOOP(\"kpi\", " substr(line, RSTART, RLENGTH) "),"
                line = substr(line, RSTART + RLENGTH)
            }
        }
        FNR == 1 { section = ""; list = 0; sql = 0 }
        /"""/ { sql = !sql; next }
        sql { next }
        /^\[/ { section = $0 }
        list { literals($0); if (/\]/) list = 0; next }
        /^owner_role = / { literals($0) }
        section ~ /text\.en\]/ && /^[a-z_]+ = / { literals($0); if (/= \[/ && !/\]/) list = 1 }
        section == "[[board]]" && /^(title|team) = / { literals($0) }
    ' resources/kpis/*.toml resources/lens/*.toml resources/model/default.toml
    echo '};'
} > "$WORK/kpi_texts.cpp"

refresh() { # FILE
    # No guesses from similar texts: what is not translated shall say so.
    lupdate -silent -I . -locations none -no-obsolete -disable-heuristic similartext -disable-heuristic number \
        -target-language de_DE -source-language en_US core ui app "$WORK/kpi_texts.cpp" -ts "$1" 2> "$WORK/log" ||
        { cat "$WORK/log" >&2; exit 1; }
}

if [ "${1:-}" = --check ]; then
    cp "$TS" "$WORK/fresh.ts"
    refresh "$WORK/fresh.ts"
    diff -u "$TS" "$WORK/fresh.ts" >&2 || { echo "Run packaging/translate.sh: $TS is not up to date." >&2; exit 1; }
else
    refresh "$TS"
fi
unfinished=$(grep -c 'type="unfinished"' "$TS" || true)
echo "$TS: $(grep -c '<message' "$TS") texts, $unfinished unfinished"
grep -B2 'type="unfinished"' "$TS" | grep '<source>' || true
[ "$unfinished" = 0 ]
