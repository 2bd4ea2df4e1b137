#!/usr/bin/env bash
# A new noun is one command and one line: on a scratch copy, makes a module `notices`, joins it,
# builds, and looks for the noun everywhere where it has to be without a further line.
set -euo pipefail
cd "$(dirname "$0")/.."

here=$PWD
copy=$here/build/new-module
passed=0
failed=0

see() {
    local what=$1
    shift
    if "$@" >"$copy/build/said" 2>&1; then
        echo "passed: $what"
        passed=$((passed + 1))
    else
        echo "failed: $what"
        tail -n 20 "$copy/build/said"
        failed=$((failed + 1))
    fi
}

# The files that git knows or would take, with their times, so that a second run builds little.
make_copy() {
    mkdir -p "$copy/build"
    find "$copy" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    git ls-files -z --cached --others --exclude-standard | xargs -0 ls -d 2>/dev/null |
        tar -cf - -T - web/dist | tar -xf - -C "$copy"
    ln -s "$here/web/node_modules" "$copy/web/node_modules"
}

join_module() {
    local line='        {"notices", \&notices::routes},'
    sed -i "s|^    static const std::vector<Module> all = {|&\n$line|" src/main/modules.cpp
    grep -q notices src/main/modules.cpp
}

build_copy() {
    CCACHE_BASEDIR=$copy cmake -S . -B build/release -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_COMPILER=g++ -DLIAISE_TESTED=notices
    CCACHE_BASEDIR=$copy ninja -C build/release liaise modules_tests
}

make_copy
cd "$copy"
liaise=build/release/liaise
see 'the module is written' tools/new-module notices
see 'one line joins it' join_module
see 'it keeps to the floors' tools/check-layers
see 'it is tidy' bash -c '! tools/tidy 2>&1 | grep modules/notices'
see 'it compiles' build_copy
see 'its own tests pass' build/release/modules_tests '--gtest_filter=*Notices*sqlite*'
see 'the API document has it' bash -c "$liaise describe openapi | grep -q '/notices/{id}'"
see 'the screens have its shape' bash -c "$liaise describe shapes | grep -q '\"notice\"'"
see 'generating works' tools/generate
see 'the TypeScript types have it' grep -q 'notices/{id}' web/src/generated/api.ts
see 'the reference has its record' grep -qi 'notice' docs/reference/records.md
see 'the reference has its routes' grep -q 'notices/{id}' docs/reference/routes.md
see 'the who-sees-what table has it' grep -q 'notice' tests/golden/who_sees_what.txt
echo "new-module: $passed passed, $failed failed"
[ $failed = 0 ]
