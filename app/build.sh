# build.sh - how the scripts configure and build; read by them with `.`, from the top folder.

# A home that cannot be written (a build service) must not make the compiler cache fail.
if [ -z "${CCACHE_DIR:-}" ] && ! mkdir -p "${HOME:-/nonexistent}/.cache/ccache" 2>/dev/null; then
    export CCACHE_DIR="$(pwd)/build/ccache"
fi

# configure FOLDER OPTION...: runs CMake where it has not run with these options before; later
# changes of the CMake files are Ninja's business.
configure() {
    folder=$1
    shift
    # gold comes with the compiler, links several times faster than the default and knows ASan.
    command -v ld.gold >/dev/null 2>&1 && set -- "$@" -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=gold
    if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/options" 2>/dev/null)" = "$(pwd) $*" ]; then
        return 0
    fi
    # A build folder that was made elsewhere (a moved checkout) or otherwise is made anew.
    rm -rf "$folder"
    mkdir -p "$folder" || return 1
    cmake -S . -B "$folder" -G Ninja "$@" >"$folder/configure.log" 2>&1 || {
        cat "$folder/configure.log" >&2
        return 1
    }
    echo "$(pwd) $*" >"$folder/options"
}

# make_all FOLDER [TARGET...]: builds; what the compiler says is shown only when it fails.
make_all() {
    folder=$1
    shift
    if [ -t 1 ]; then
        ninja -C "$folder" "$@"
        return
    fi
    if ! ninja -C "$folder" "$@" >"$folder/build.log" 2>&1; then
        grep -n -m 1 -A 60 '^FAILED' "$folder/build.log" >&2 || tail -n 60 "$folder/build.log" >&2
        return 1
    fi
}
