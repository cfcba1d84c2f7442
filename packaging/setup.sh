# SPDX-License-Identifier: GPL-3.0-only
# Sourced by run.sh, tests/run.sh and .ci/run: installs what is missing and builds. Says what it does.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JOBS=${GTM_JOBS:-$(nproc)}

say() { printf '\n== %s\n' "$*" >&2; }
die() { printf '\n%s\n' "$*" >&2; exit 1; }

check_system() {
    [ -r /etc/os-release ] || die "This system is not supported: there is no /etc/os-release. GTM Scoreboard builds on Debian 12."
    local id version
    id=$(. /etc/os-release && echo "${ID:-}")
    version=$(. /etc/os-release && echo "${VERSION_ID:-}")
    [ "$id" = debian ] && [ "$version" = 12 ] ||
        die "This system is not supported: it is ${id:-unknown} ${version:-}, and GTM Scoreboard builds on Debian 12. Nothing was changed. See packaging/packages.txt for what it needs."
}

# Prints the packages of packages.txt that are not installed.
missing_packages() {
    local name
    grep -vE '^[[:space:]]*(#|$)' "$ROOT/packaging/packages.txt" | while read -r name; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "Packages are missing and this is neither root nor is there sudo: $(missing_packages | tr '\n' ' ')"
    fi
}

install_packages() {
    check_system
    local missing
    missing=$(missing_packages)
    if [ -z "$missing" ]; then
        say "All packages are installed"
        return
    fi
    say "Installing: $(echo "$missing" | tr '\n' ' ')"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
    # shellcheck disable=SC2086 # one word per package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
}

# build PRESET [CMAKE-OPTION...]
build() {
    local preset=$1
    shift
    say "Building ($preset)"
    (cd "$ROOT" && cmake --preset "$preset" "$@" >&2 && cmake --build --preset "$preset" -j "$JOBS" >&2)
}
