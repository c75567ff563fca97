#!/bin/sh
# Builds the fuzzers and runs all of them, or those named, side by side for a time each; see docs/fuzzing.md.
# Usage: scripts/fuzz.sh [SECONDS] [syntax|source|phrase|office|server …]    (60 seconds unless it is told)
# What it makes lies in .build/fuzz: the corpora that grow from run to run, the finds and the logs.
set -eu
cd "$(dirname "$0")/.."
work=.build/fuzz
seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- syntax source phrase office server

for target in "$@"; do
    case $target in
        syntax) product=SyntaxFuzzer ;;
        source) product=SourceFuzzer ;;
        phrase) product=PhraseFuzzer ;;
        office) product=OfficeFuzzer ;;
        server) product=ServerFuzzer ;;
        *) echo "fuzz.sh: no fuzzer is called $target" >&2; exit 2 ;;
    esac
    # Optimised, but with what is asserted.
    KEHOACH_FUZZ=1 swift build --scratch-path "$work" --configuration release --sanitize fuzzer \
        -Xswiftc -assert-config -Xswiftc Debug --product $product
done
Fuzzing/seeds.py "$work/seeds"
exec Fuzzing/run.py "$seconds" "$@"
