#!/bin/sh
# install.sh - sh app/install.sh GROUP...: sees to it that the packages of these groups of
# app/packages are installed. Asks dpkg only, when nothing is missing; else apt, as root or by sudo.
set -u
list=$(dirname "$0")/packages

say() { printf '%s\n' "$*" >&2; }

if ! command -v dpkg-query >/dev/null 2>&1; then
    # Not a Debian: what is there may still do. CMake names what is not.
    say "guildhall: this is not Debian, so no package is looked for; app/packages lists what is needed"
    exit 0
fi

wanted=
for group in "$@"; do
    wanted="$wanted $(awk -v group="$group" '$1 == group { print $2 }' "$list")"
done

# A package that was removed and left its settings is known to dpkg too, hence the status.
held=" $(dpkg-query -W -f='${Package}|${db:Status-Status}\n' $wanted 2>/dev/null |
    awk -F'|' '$2 == "installed" { print $1 }' | tr '\n' ' ')"
missing=
for package in $wanted; do
    case $held in
    *" $package "*) ;;
    *) missing="$missing $package" ;;
    esac
done
[ -z "$missing" ] && exit 0

cannot() {
    say "guildhall: $1; install these packages and run this again:"
    say "   $missing"
    exit 1
}

command -v apt-get >/dev/null 2>&1 || cannot "packages are missing and there is no apt-get here"
if [ "$(id -u)" -eq 0 ]; then
    root=
elif ! command -v sudo >/dev/null 2>&1; then
    cannot "packages are missing, and only root may install them (there is no sudo here)"
elif sudo -n true 2>/dev/null; then
    root="sudo -n"
elif [ -t 0 ]; then
    root=sudo
else
    cannot "packages are missing, and sudo asks for a password that nobody is here to type"
fi

say "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
install() {
    # The environment is handed over by env, because sudo drops it.
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        -o DPkg::Lock::Timeout=300 $missing >>"$log" 2>&1 </dev/null
}
# A list that is there may be enough; a stale one names files that the mirror no longer has.
if ! install; then
    if ! $root apt-get update -q -o DPkg::Lock::Timeout=300 >>"$log" 2>&1 </dev/null || ! install; then
        tail -n 15 "$log" >&2
        cannot "apt could not install what is missing"
    fi
fi
