#!/bin/sh
# check.sh - sh tests/check.sh [--alone] [FOLDER...]: layout of the code (clang-format), a build with
# the second compiler (Clang) with clazy's checks, and clang-tidy; of all code, or layout and
# clang-tidy of these folders only. --alone compiles every file by itself besides, so that a
# forgotten include is noticed.
set -u
cd "$(dirname "$0")/.." || exit 1
top=$(pwd)
build=$top/build/check
# Beside level1: what Qt's own habits ask for and the compiler does not see. Texts in UTF-16 that
# stand in the program allocate nothing when it starts. Left out: function-args-by-ref, which does
# not see that what is taken by value is moved into a closure, and ctor-missing-parent-argument,
# because what lives in the sync thread has no parent.
clazy=level1,copyable-polymorphic,old-style-connect,qstring-allocations,missing-qobject-macro
clazy=$clazy,virtual-call-ctor,no-non-pod-global-static

alone=no
if [ "${1:-}" = --alone ]; then
    alone=yes
    shift
fi
case ${1:-} in
-*)
    echo "guildhall: check.sh does not know $1; it takes --alone and folders" >&2
    exit 1
    ;;
esac

sh app/install.sh build check || exit 1
. app/build.sh

folders=${*:-app models ui tests}
failed=
clock=$(date +%s)
done_with() {
    now=$(date +%s)
    printf '%-14s %-6s %5d s\n' "$1" "$2" $((now - clock))
    clock=$now
    [ "$2" = ok ] || failed=yes
}
verdict() {
    [ "$1" -eq 0 ] && echo ok || echo FAILED
}

find $folders -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-14 --dry-run -Werror
done_with clang-format "$(verdict $?)"

# What moc and rcc write is not ours to mend.
export CLAZY_IGNORE_DIRS='/usr/|_autogen/|_moc/|\.rcc/|/qrc_'
configure "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++-14 -DGUILDHALL_CLAZY="$clazy" || exit 1
# All that clazy finds, and not the first only: it warns and the build goes on.
export CLAZY_NO_WERROR=1
ninja -C "$build" -k 0 >"$build/build.log" 2>&1
result=$?
grep -E ' (warning|error): ' "$build/build.log" | sed "s|$build/rooms/[a-z]*/||; s|$top/||; s|^\\.\\./\\.\\./||" |
    sort -u >"$build/found"
cat "$build/found"
[ $result -eq 0 ] && [ ! -s "$build/found" ]
done_with "clang, clazy" "$(verdict $?)"

# Files of a room are looked at together, as they are compiled. Rooms are included through links
# below the build folder, so their headers have that path as well.
ours="($top|$build/rooms/[a-z]+)/(app|models|ui|tests|[a-z]+)/[^ ]*\\.h"
wanted=$(printf '%s\n' $folders | sed 's|/*$|/|' | paste -s -d '|')
sed -n 's/^ *"file": "\(.*\)",*$/\1/p' "$build/compile_commands.json" | sed "s|^$build/||; s|^$top/||" |
    grep -E "^($wanted)" | grep -v -e _autogen/ -e _moc/ -e '\.rcc/' -e qrc_ | sort -u |
    while read -r file; do
        [ -f "$top/$file" ] && echo "$top/$file" || echo "$build/$file"
    done |
    xargs -P 2 -n 1 clang-tidy-14 -p "$build" --quiet --config-file="$top/.clang-tidy" "--header-filter=$ours" \
        >"$build/clang-tidy.log" 2>"$build/clang-tidy.err"
result=$?
sed "s|$build/rooms/[a-z]*/||; s|$top/||" "$build/clang-tidy.log"
done_with clang-tidy "$(verdict $result)"

if [ $alone = yes ]; then
    configure "$top/build/alone" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++-14 \
        -DGUILDHALL_UNITY=OFF -DGUILDHALL_PRECOMPILE=OFF && make_all "$top/build/alone"
    done_with alone "$(verdict $?)"
fi

[ -z "$failed" ]
