#!/bin/sh
# run.sh - sh tests/run.sh [--long] [NAME...]: installs what the tests need, builds with the
# sanitizers and runs the tests without a display. --long runs the long ones and tests/check.sh too;
# NAMEs (regular expressions for ctest) run only those tests.
set -u
cd "$(dirname "$0")/.." || exit 1
top=$(pwd)
build=$top/build/tests

long=no
names=
for argument in "$@"; do
    case $argument in
    --long) long=yes ;;
    -h | --help)
        sed -n '2,4s/^# //p' tests/run.sh
        exit 0
        ;;
    -*)
        echo "guildhall: run.sh does not know $argument; it takes --long and names of tests" >&2
        exit 1
        ;;
    *) names="${names:+$names|}$argument" ;;
    esac
done

times=
started=$(date +%s)
finished() {
    now=$(date +%s)
    times="$times$(printf '  %-10s %5d s' "$1" $((now - started)))
"
    started=$now
}
fail() {
    echo "guildhall: $1" >&2
    exit 1
}

sh app/install.sh build || exit 1
finished install

. app/build.sh
# Lines for the sanitizers' reports are all that is asked of the debug information.
configure "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g1 -DGUILDHALL_SANITIZE=ON ||
    fail "CMake could not configure the build; what is missing stands above"
finished configure
echo "Building in build/tests ..."
make_all "$build" || fail "the build failed; the first error stands above"
finished build

# A house of their own for programs under test: nothing of the person who runs this is read or
# written, and no display and no keyring is found.
house=$build/home
rm -rf "$house"
mkdir -p "$house/runtime" "$house/tmp" && chmod 700 "$house/runtime" || fail "cannot write below $build"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS http_proxy https_proxy HTTP_PROXY HTTPS_PROXY
export HOME="$house" XDG_RUNTIME_DIR="$house/runtime" TMPDIR="$house/tmp"
export XDG_DATA_HOME="$house/data" XDG_CONFIG_HOME="$house/config" XDG_CACHE_HOME="$house/cache"
export QT_QPA_PLATFORM=offscreen

log=$build/ctest.log
set -- --test-dir "$build" --output-on-failure --no-tests=error --parallel 2 --output-log "$log"
[ "$long" = no ] && set -- "$@" --label-exclude long
[ -n "$names" ] && set -- "$@" --tests-regex "$names"
ctest "$@" </dev/null
result=$?
finished tests

if [ "$long" = yes ] && [ -z "$names" ] && [ "$result" -eq 0 ]; then
    sh tests/check.sh || result=1
    finished checks
fi

printf '\nTime taken:\n%s\n' "$times"
sed -n '/tests passed/,$p' "$log"
exit "$result"
