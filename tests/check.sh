#!/bin/sh
# check.sh - sh tests/check.sh [FOLDER...]: layout of the code (clang-format), a build with the second
# compiler (Clang), and the static checks (clang-tidy, clazy); of all code or of these folders only.
set -u
cd "$(dirname "$0")/.." || exit 1
top=$(pwd)
build=$top/build/check
# Beside level1: what Qt's own habits ask for and the compiler does not see.
clazy=level1,ctor-missing-parent-argument,copyable-polymorphic,function-args-by-ref,old-style-connect
clazy=$clazy,qstring-allocations,missing-qobject-macro,virtual-call-ctor

sh app/install.sh build check || exit 1
. app/build.sh

folders=${*:-app models ui tests}
files=$(find $folders -name '*.h' -o -name '*.cpp' | sort)
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

printf '%s\n' "$files" | xargs clang-format-14 --dry-run -Werror
done_with clang-format "$(verdict $?)"

configure "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++-14 &&
    make_all "$build"
built=$?
done_with clang "$(verdict $built)"
if [ "$built" -ne 0 ]; then
    echo "guildhall: the static checks need a build; they were left out" >&2
    exit 1
fi

# Rooms are included through links below the build folder, so their headers have that path as well.
ours="($top|$build/rooms/[a-z]+)/(app|models|ui|tests|[a-z]+)/[^ ]*\\.h"
compiled=$(printf '%s\n' "$files" | grep '\.cpp$' | while read -r file; do
    grep -q "\"file\": \"$top/$file\"" "$build/compile_commands.json" && echo "$file"
done)

printf '%s\n' "$compiled" |
    xargs -P 2 -n 1 clang-tidy-14 -p "$build" --quiet "--header-filter=$ours" \
        >"$build/clang-tidy.log" 2>"$build/clang-tidy.err"
result=$?
sed "s|$top/||" "$build/clang-tidy.log"
done_with clang-tidy "$(verdict $result)"

# Programs of Qt Test have no parent.
run_clazy() {
    xargs -P 2 -n 1 clazy-standalone -p "$build" "-checks=$1" "-header-filter=$ours" \
        --extra-arg=-Wno-error
}
{
    printf '%s\n' "$compiled" | grep -v '^tests/' | run_clazy "$clazy"
    printf '%s\n' "$compiled" | grep '^tests/' |
        run_clazy "$clazy,no-ctor-missing-parent-argument"
} >"$build/clazy.log" 2>&1
# It answers 0 whatever it finds.
found=$(sed "s|$top/||" "$build/clazy.log" | grep -E '(warning|error):' | sort -u)
[ -z "$found" ] || printf '%s\n' "$found"
[ -z "$found" ]
done_with clazy "$(verdict $?)"

[ -z "$failed" ]
