#!/usr/bin/env bash
# Does what the tutorial says: runs each block marked `sh run`, all in one shell, and looks in what
# it printed for each line of the block marked `text shows` that follows it.
set -euo pipefail
cd "$(dirname "$0")/.."

tutorial=docs/tutorial/first-afternoon.md
steps=$PWD/build/test/tutorial
rm -rf "$steps"
mkdir -p "$steps"

awk -v steps="$steps" '
    /^```sh run$/ { n++; file = sprintf("%s/%02d.sh", steps, n); next }
    /^```text shows$/ { file = sprintf("%s/%02d.shows", steps, n); next }
    /^```/ { file = ""; next }
    file != "" { print > file }' "$tutorial"

export DATA=$steps/data PORT=${PORT:-7391}
passed=0
all=$(find "$steps" -name '*.sh' | wc -l)

finish() {
    local outcome=$?
    # shellcheck disable=SC2046
    kill $(jobs -p) 2>/dev/null || true
    [ $passed = "$all" ] || { echo "stopped in step $((passed + 1)):"; cat "$step"; cat "$said"; }
    echo "tutorial: $passed passed, $((all - passed)) failed"
    [ $passed = "$all" ] && [ $outcome = 0 ]
}
trap finish EXIT

for step in "$steps"/*.sh; do
    said=${step%.sh}.said
    # shellcheck disable=SC1090
    source "$step" >"$said" 2>&1
    if [ -f "${step%.sh}.shows" ]; then
        while IFS= read -r line; do
            grep -qF -- "$line" "$said" || { echo "step $step does not show: $line"; exit 1; }
        done <"${step%.sh}.shows"
    fi
    passed=$((passed + 1))
done
