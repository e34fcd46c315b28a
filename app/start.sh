#!/bin/sh
# start.sh - sh app/start.sh [--customers N] [--language en|cy] [--fresh] [--picture FILE [OPTION...]]:
# builds Guildhall, starts the reference back office with a demo council on this computer only, and
# opens the window as a demo advisor. --picture draws the window into a PNG instead, which needs no
# display; OPTIONs (--workspace, --customer, --complaint, --language, --size, --theme) go with it.
# --fresh forgets the demo's data first.
set -u
called_from=$(pwd)
cd "$(dirname "$0")/.." || exit 1
top=$(pwd)
build=$top/build/release

say() { printf '%s\n' "$*"; }
fail() {
    printf 'guildhall: %s\n' "$1" >&2
    exit 1
}

customers=5000
fresh=no
picture=
options=
needs_value() { [ $# -ge 2 ] || fail "$1 needs a value"; }
while [ $# -gt 0 ]; do
    case $1 in
    --customers)
        needs_value "$@"
        case $2 in *[!0-9]* | '') fail "--customers takes a number" ;; esac
        customers=$2
        shift
        ;;
    --fresh) fresh=yes ;;
    --picture)
        needs_value "$@"
        case $2 in /*) picture=$2 ;; *) picture=$called_from/$2 ;; esac
        shift
        ;;
    --workspace | --customer | --complaint | --language | --size | --theme | --as)
        needs_value "$@"
        case $2 in *[!A-Za-z0-9-]*) fail "$1 does not take $2" ;; esac
        options="$options $1 $2"
        shift
        ;;
    -h | --help)
        sed -n '2,6s/^# //p' app/start.sh
        exit 0
        ;;
    *) fail "start.sh does not know $1; sh app/start.sh --help lists what it takes" ;;
    esac
    shift
done

if [ -z "$picture" ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    fail "there is no display here to open a window on; sh app/start.sh --picture guildhall.png draws it into a file"
fi

sh app/install.sh build window || exit 1
. app/build.sh
say "Building Guildhall (some minutes the first time) ..."
configure "$build" -DCMAKE_BUILD_TYPE=Release || fail "CMake could not configure the build; what is missing stands above"
make_all "$build" guildhall guildhall-backoffice || fail "the build failed; the first error stands above"
guildhall=$build/app/guildhall
office=$build/tests/backoffice/guildhall-backoffice

# The demo's data stays from run to run, so that the second start shows it at once. Nobody else may
# read the folder; the key lies beside the data because both are made up.
umask 077
data=${XDG_DATA_HOME:-${HOME:-/nonexistent}/.local/share}/guildhall-demo
[ "$fresh" = no ] || rm -rf "$data"
mkdir -p "$data/store" "$data/drop" || fail "cannot write the demo's data folder $data"
# Another council is another world: its records must not stay in the cache.
world="customers $customers"
if [ "$(cat "$data/world" 2>/dev/null)" != "$world" ]; then
    rm -rf "$data/store" "$data/drop"
    mkdir -p "$data/store" "$data/drop"
    echo "$world" >"$data/world"
fi
key=$data/key
if [ ! -s "$key" ]; then
    od -An -v -tx1 -N32 /dev/urandom | tr -d ' \n' >"$key" || fail "cannot write the demo's key file $key"
fi
mkdir -p "$data/secrets" && printf demo >"$data/secrets/demo" || fail "cannot write below $data"
# The back office writes its files anew; those of an earlier run are older than what is held. Only
# the mailing house forgets what it reported.
rm -f "$data"/drop/homelink_*.csv "$data"/drop/permits_*.csv "$data"/drop/savvi_*.csv

runtime=$(mktemp -d "${XDG_RUNTIME_DIR:-${TMPDIR:-/tmp}}/guildhall-demo.XXXXXX") ||
    fail "cannot make a folder for the running back office"
office_id=
stop() {
    [ -z "$office_id" ] || kill "$office_id" 2>/dev/null
    rm -rf "$runtime"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

"$office" --port 0 --customers "$customers" --seed 1 --live --visitors --drop "$data/drop" --token demo \
    >"$runtime/office" 2>"$runtime/office.err" </dev/null &
office_id=$!
address=
tries=0
while [ -z "$address" ]; do
    address=$(sed -n "s/^listening //p" "$runtime/office" 2>/dev/null)
    [ -n "$address" ] && break
    if ! kill -0 "$office_id" 2>/dev/null || [ "$tries" -ge 1200 ]; then
        office_id=
        cat "$runtime/office.err" >&2
        fail "the reference back office did not start; what it said stands above"
    fi
    tries=$((tries + 1))
    sleep 0.1
done
say "The reference back office with $customers customers answers at $address."

config=$data/config.json
rest_sources=
for source in orchard revenues alloy storm complaints survey documents; do
    rest_sources="$rest_sources
    { \"profile\": \"$source\", \"base_url\": \"$address\", \"secret\": \"demo\", \"interval_seconds\": 15 },"
done
# A telephone system would tell of its calls here, with this token.
telephone=$data/secrets/telephone
if [ ! -s "$telephone" ]; then
    od -An -v -tx1 -N24 /dev/urandom | tr -d ' \n' >"$telephone" || fail "cannot write below $data"
fi
# The key under which the demo's stand-in of GOV.UK Notify knows this council.
printf %s demo-3d844edf-8d35-48ac-975b-e847b4f122b0-7c4c5c1b-2c4e-4f5c-9d6e-1a2b3c4d5e6f >"$data/secrets/notify" ||
    fail "cannot write below $data"
cat >"$config" <<CONFIG || fail "cannot write $config"
{
  "secrets_folder": "secrets",
  "telephone": { "port": 18321 },
  "shared": { "url": "$address/shared/v1", "secret": "demo" },
  "notify": {
    "url": "$address/notify",
    "templates": {
      "survey": { "text": { "en": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a001", "cy": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a002" },
        "email": { "en": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a003", "cy": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a004" } },
      "link": { "text": { "en": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a005", "cy": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a006" },
        "email": { "en": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a007", "cy": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a008" } },
      "summary": { "text": { "en": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a009", "cy": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a00a" },
        "email": { "en": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a00b", "cy": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a00c" } },
      "letter": { "email": { "en": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a00d", "cy": "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a00e" } }
    },
    "links": { "survey": "https://survey.council.example/{token}" }
  },
  "sources": [$rest_sources
    { "profile": "homelink", "folder": "drop", "import_folder": "drop/import" },
    { "profile": "permits", "folder": "drop" },
    { "profile": "mailing", "folder": "drop", "import_folder": "drop/mailing" }
  ]
}
CONFIG

set -- --data-dir "$data/store" --config "$config" --key-file "$key"
if [ -n "$picture" ]; then
    "$guildhall" "$@" sync --once || fail "the demo's data did not arrive"
    # Options were checked above: each is one plain word.
    # shellcheck disable=SC2086
    QT_QPA_PLATFORM=offscreen "$guildhall" "$@" desktop --picture "$picture" $options ||
        fail "the picture could not be drawn"
    [ -s "$picture" ] || fail "no picture came out at $picture"
    say "$picture"
    exit 0
fi

# Links such as guildhall://call?number=... open in this window; for this user only.
applications=${XDG_DATA_HOME:-$HOME/.local/share}/applications
quoted() { printf '%s' "$1" | sed 's/[\\"`$]/\\\\&/g'; }
if mkdir -p "$applications" 2>/dev/null; then
    cat >"$applications/guildhall-demo.desktop" <<DESKTOP
[Desktop Entry]
Type=Application
Name=Guildhall (demo)
Comment=One view of a customer for council customer services
Exec="$(quoted "$guildhall")" --data-dir "$(quoted "$data/store")" --config "$(quoted "$config")" --key-file "$(quoted "$key")" desktop %u
MimeType=x-scheme-handler/guildhall;
NoDisplay=true
Terminal=false
DESKTOP
    xdg-mime default guildhall-demo.desktop x-scheme-handler/guildhall 2>/dev/null || true
fi

say "Guildhall opens as a demo advisor. Close its window to stop the back office as well."
# shellcheck disable=SC2086
"$guildhall" "$@" desktop --as advisor $options
status=$?
[ "$status" -eq 0 ] || fail "Guildhall ended with status $status; what it said stands above"
