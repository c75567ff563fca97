#!/bin/sh
# Measures kehoach against bare libyaml and the validators that users have today, on the same records, and against
# compilers of other plain texts, on as many entries.
# Usage: Benchmarks/run.sh [--tasks 1000 10000 100000] [--rounds 9]    (see measure.py --help)
# What it makes lies in .build/benchmarks; Debian packages that are missing are installed.
set -eu
cd "$(dirname "$0")/.."
work=.build/benchmarks
mkdir -p "$work"

scripts/install-packages.sh bench
make release
[ -x .build/debug/kehoach-dev ] || swift build --product kehoach-dev

cc -O2 -o "$work/events" Benchmarks/events.c -lyaml
if ! cmp -s Benchmarks/requirements.txt "$work/venv/requirements.txt"; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --requirement Benchmarks/requirements.txt
    cp Benchmarks/requirements.txt "$work/venv"
fi

python3 Benchmarks/measure.py --kehoach "$PWD/.build/release/kehoach" --dev "$PWD/.build/debug/kehoach-dev" \
    --work "$work" "$@"
exec python3 Benchmarks/language_server.py --kehoach "$PWD/.build/release/kehoach" \
    --dev "$PWD/.build/debug/kehoach-dev" --work "$work"
