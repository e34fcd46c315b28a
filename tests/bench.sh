#!/bin/sh
# bench.sh - sh tests/bench.sh [NAME...] [-- OPTION...]: builds the benchmarks as they are shipped
# (Release, no sanitizers) and runs them one after the other; NAMEs run only those, OPTIONs go to each.
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(pwd)/build/bench

names=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    names="$names $1"
    shift
done
[ $# -gt 0 ] && shift

sh app/install.sh build bench || exit 1
. app/build.sh
configure "$build" -DCMAKE_BUILD_TYPE=Release -DGUILDHALL_BENCHMARKS=ON || {
    echo "guildhall: CMake could not configure the build; what is missing stands above" >&2
    exit 1
}
# The programs themselves and every folder's benchmark, but not the tests.
all=$(ls -d tests/benchmarks/*/ | xargs -n 1 basename | tr _ -)
make_all "$build" guildhall guildhall-backoffice $all || {
    echo "guildhall: the build failed; the first error stands above" >&2
    exit 1
}

# Every program of tests/benchmarks, each in a folder of its own.
programs=$(find "$build/tests/benchmarks" -path '*/CMakeFiles' -prune -o \
    -type f -perm -u+x ! -name '*.*' -print 2>/dev/null | sort)
if [ -z "$programs" ]; then
    echo "guildhall: tests/benchmarks holds no benchmark" >&2
    exit 1
fi
chosen=
for name in $names; do
    program=$(printf '%s\n' "$programs" | grep "/$name\$") || {
        echo "guildhall: there is no benchmark $name; there are:" >&2
        printf '%s\n' "$programs" | sed 's|.*/|  |' >&2
        exit 1
    }
    chosen="$chosen $program"
done

export QT_QPA_PLATFORM=offscreen
load=$(cut -d' ' -f1 /proc/loadavg)
memory=$(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)
processor=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
echo "$(nproc) cores (${processor:-unknown}), $memory, load before the run $load"

# A council of a million takes minutes to lay down: those that ask for one share it.
GUILDHALL_BENCH_STORE=$(mktemp -d) || exit 1
export GUILDHALL_BENCH_STORE
trap 'rm -rf "$GUILDHALL_BENCH_STORE"' EXIT

failed=
for program in ${chosen:-$programs}; do
    printf '\n== %s ==\n' "${program##*/}"
    started=$(date +%s)
    "$program" "$@" </dev/null || failed=yes
    echo "($(($(date +%s) - started)) s)"
done
[ -z "$failed" ]
