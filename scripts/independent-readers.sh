#!/bin/sh
# Reads what kehoach writes with programs that know nothing of it: Python, SQLite, PostgreSQL, Chromium, LibreOffice, a
# JSON Schema validator.
# Its last line is "N passed, N failed"; the exit status is 1 when something failed.
# Usage: scripts/independent-readers.sh [path of kehoach]   (default: the debug build)
set -eu
cd "$(dirname "$0")/.."
kehoach=$(realpath "${1:-.build/debug/kehoach}")

[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement scripts/requirements.txt >&2

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
passed=0
failed=0

# Adds up the "N passed, N failed" of a checker; one that ends without it has failed.
run() {
    echo "== $1" >&2
    shift
    status=0
    .venv/bin/python "$@" > "$made/log" || status=$?
    cat "$made/log"
    if counts=$(tail -n 1 "$made/log" | grep -E '^[0-9]+ passed, [0-9]+ failed$'); then
        passed=$((passed + $(echo "$counts" | cut -d' ' -f1)))
        failed=$((failed + $(echo "$counts" | cut -d' ' -f3)))
        [ "$status" -eq 0 ] || [ "${counts#*passed, }" != "0 failed" ] || failed=$((failed + 1))
    else
        failed=$((failed + 1))
    fi
}

run "schemas" scripts/validate_schemas.py
for language in vi en; do
    run "findings ($language)" scripts/readers/findings.py "$kehoach" examples/loi "$language"
done
if "$kehoach" build plans --as-of 2026-01-20 --output "$made/plans" > "$made/build.log" 2>&1; then
    run "database" scripts/readers/database.py plans "$made/plans/kehoach.sqlite"
    run "schedule" scripts/readers/schedule.py "$made/plans"
    run "calendars" scripts/readers/calendars.py "$made/plans"
    run "tables" scripts/readers/tables.py plans "$made/plans" "$kehoach"
    run "word (party)" scripts/readers/word.py party plans "$made/plans"
    run "workbooks" scripts/readers/excel.py plans "$made/plans"
    run "imports" scripts/readers/imports.py plans "$made/plans" "$kehoach"
    run "site" scripts/readers/site.py plans "$made/plans"
    run "pages" scripts/readers/pages.py plans "$made/plans"
else
    cat "$made/build.log"
    failed=$((failed + 1))
fi
# The small plan of the tests once reports have come.
cp -r Tests/PlanCompilerTests/Base "$made/reported"
cp -r Tests/PlanCompilerTests/Reported/. "$made/reported"
if "$kehoach" build "$made/reported" --as-of 2026-04-10 > "$made/build.log" 2>&1; then
    run "board" scripts/readers/board.py "$made/reported" "$made/reported/dist" "$kehoach" 2026-04-10
else
    cat "$made/build.log"
    failed=$((failed + 1))
fi
# The small plan of the tests as a People's Committee would issue it.
cp -r Tests/PlanCompilerTests/Base "$made/state"
echo "thể thức: ND-30" >> "$made/state/ke-hoach/plan.yaml"
if "$kehoach" build "$made/state" --as-of 2026-01-20 > "$made/build.log" 2>&1; then
    run "word (state)" scripts/readers/word.py state "$made/state" "$made/state/dist"
else
    cat "$made/build.log"
    failed=$((failed + 1))
fi
run "dialogue of new" scripts/readers/dialogue.py "$kehoach"
run "shells and man" scripts/readers/completions.py "$kehoach"
run "forms collected" scripts/readers/collect.py "$kehoach" plans
run "killed at work" scripts/readers/killed.py "$kehoach" Tests/PlanCompilerTests/Base
run "made again" scripts/readers/increments.py "$kehoach"
run "published" scripts/readers/publish.py "$kehoach" Tests/PlanCompilerTests/Base
run "faults of the world" scripts/readers/faults.py "$kehoach" Tests/PlanCompilerTests/Base
run "injected strings" scripts/readers/injection.py "$kehoach"
run "reports" scripts/readers/report.py "$kehoach" examples/phuong-mau-don
run "language server" scripts/readers/language_server.py plans "$kehoach"
run "guide" scripts/readers/guide.py "$kehoach"
run "CI examples" scripts/readers/ci_examples.py "$kehoach"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
