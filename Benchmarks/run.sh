#!/bin/sh
# Measures kehoach against bare libyaml and against the validators that users have today, on the same records.
# Usage: Benchmarks/run.sh [--tasks 1000 10000 100000] [--rounds 9]    (see measure.py --help)
# Needs a C compiler, libyaml's headers and Python's venv; what it makes lies in .build/benchmarks.
set -eu
cd "$(dirname "$0")/.."
work=.build/benchmarks
mkdir -p "$work"

make release
[ -x .build/debug/kehoach-dev ] || swift build --product kehoach-dev

cc -O2 -o "$work/events" Benchmarks/events.c -lyaml
if [ ! -x "$work/venv/bin/yamllint" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --requirement Benchmarks/requirements.txt
fi

python3 Benchmarks/measure.py --kehoach "$PWD/.build/release/kehoach" --dev "$PWD/.build/debug/kehoach-dev" \
    --work "$work" "$@"
exec python3 Benchmarks/language_server.py --kehoach "$PWD/.build/release/kehoach" \
    --dev "$PWD/.build/debug/kehoach-dev" --work "$work"
