import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const tool = join(import.meta.dirname, 'tidy');

function check(name, text) {
  return checkAll({ [name]: text });
}

function checkAll(texts) {
  const root = mkdtempSync(join(tmpdir(), 'tidy-'));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const run = spawnSync(process.execPath, [tool, root], { encoding: 'utf8' });
  rmSync(root, { recursive: true });
  return { passes: run.status === 0, says: run.stderr };
}

const source = 'src/modules/visits/visits.cpp';
const header = 'src/modules/visits/visits.hpp';
const inNamespace = (text) => `#pragma once\n\nnamespace liaise::visits {\n\n${text}\n\n}\n`;
const bodyOf = (lines) => `void visit() {\n${'    step();\n'.repeat(lines)}}\n`;

function refuses(name, text, pattern) {
  const { passes, says } = check(name, text);
  assert.ok(!passes);
  assert.match(says, pattern);
}

function accepts(name, text) {
  const { says } = check(name, text);
  assert.equal(says, '');
}

test('a calm file passes', () => accepts(source, 'int one() {\n    return 1;\n}\n'));

test('a complaint says the file, the line, what, and what instead', () =>
  refuses(source, 'int a;\nauto t = std::chrono::system_clock::now();\n',
    /^src\/modules\/visits\/visits\.cpp:2: "system_clock"; take the time from the work/));

test('a function of 50 lines passes and one of 51 does not', () => {
  accepts(source, bodyOf(48));

  refuses(source, bodyOf(49), /:1: a function of 51 lines/);
});

test('a long function inside of a class in a namespace is found', () =>
  refuses(source, `namespace a {\nclass B {\n${bodyOf(60)}};\n}\n`, /:3: a function of 62 lines/));

test('a long table of constants is no function', () =>
  accepts(source, `const Table table = {\n${'    {1, 2},\n'.repeat(80)}};\n`));

test('a function that only gives a table may be as long as the table', () =>
  accepts(source, `int f() {\n    static T t = {\n${'{1},\n'.repeat(80)}};\n    return t;\n}\n`));

test('braces in strings and comments do not count', () =>
  accepts(source, `auto a = "{{{";  // {{{\nauto b = R"sql({)sql";\n${bodyOf(48)}`));

test('a header is at most a page', () =>
  refuses(header, `#pragma once\n${'\n'.repeat(120)}int a;\n`, /122 lines, of at most 120/));

test('a source has at most 300 lines, a test as many as it needs', () => {
  refuses(source, '//\n'.repeat(301), /301 lines/);

  accepts('src/modules/visits/visits_test.cpp', '//\n'.repeat(301));
});

test('a line has at most 100 columns', () => {
  accepts(source, `// ${'é'.repeat(97)}\n`);

  refuses(source, `// ${'x'.repeat(98)}\n`, /:1: 101 columns/);
  accepts(source, `auto s = R"(${'x'.repeat(98)})";\n`);
});

test('a public name without /// is refused', () =>
  refuses(header, inNamespace('int due(int day);'), /:5: due is not explained/));

test('a public name with /// passes, and so do its overloads and the lines right under it', () =>
  accepts(header, inNamespace('/// When.\nint due(int day);\nint owed(int day);\n\nint due();')));

test('a record that describes itself needs no ///', () =>
  accepts(header, inNamespace('struct Visit {\n    static constexpr auto describe() {}\n};')));

const unwanted = {
  'work that is left open': ['// TODO later', /do it/],
  'a type that ends in Manager': ['class VisitManager;', /NPM officer/],
  'a type that ends in Data': ['struct VisitData;', /a Row, a Record/],
  'a name that begins with get_': ['int get_due();', /the noun it answers/],
  'an own source of randomness': ['std::random_device device;', /Id::random/],
  'printing from a module': ['void f() { std::cout << 1; }', /edge and main speak/],
  'a bare new': ['auto* a = new Visit;', /make_unique/],
  'a bare delete': ['void f() { delete a; }', /own it/],
  'comparing floating numbers for equality': ['bool b = a == 0.5;', /near enough/],
  'a reader of TOML that ends the process': ['#include <toml++/toml.h>', /base\/toml/],
  'a macro': ['#define VISIT 1', /a constant/],
};

for (const [what, [line, instead]] of Object.entries(unwanted)) {
  test(`${what} is refused`, () => refuses(source, `${line}\n`, instead));
}

for (const table of [
  'credentials',
  'sessions',
  'sign_in_attempts',
  'sign_ins',
  'passkeys',
  'recovery_codes',
]) {
  test(`a module's statement that reads ${table} is refused`, () => {
    const reading = `auto sql = "SELECT 1 FROM ${table} WHERE x";\n`;
    refuses(source, reading, /ask guard/);
    refuses(source, `auto sql = "UPDATE ${table} SET x = 1";\n`, /ask guard/);
    accepts('src/guard/persons.cpp', reading);
  });
}

test('a word in a string or a comment is not code', () =>
  accepts(source, '// a new visit\nauto sql = "DELETE FROM t";  // delete\n'));

test('a deleted function is not a bare delete', () =>
  accepts(source, 'struct A {\n    A(const A&) = delete;\n};\n'));

test('a call of a foreign get_ function passes', () =>
  accepts(source, 'auto e = socket.get_executor();\nauto p = std::get_if<int>(&v);\n'));

test('a folder without a noun is refused', () =>
  refuses('src/modules/common/a.cpp', 'int a;\n', /"common" is no noun/));

test('a file ends in one newline and its lines not in blanks', () => {
  refuses('README.md', 'text', /no newline/);

  refuses('README.md', 'text \n', /blanks at the end/);
});

// Of three files of a folder, two are compiled as one where there are two batches.
const inTwoBatches = (...bodies) =>
  checkAll({
    'CMakeLists.txt': 'set(BATCHES_guard 2)\n',
    ...Object.fromEntries(
      bodies.map((body, at) => [
        `src/guard/f${at}.cpp`,
        `namespace liaise::guard {\n\nnamespace {\n\n${body}\n}  // namespace\n\n}\n`,
      ]),
    ),
  });

test('the same name in two sources that may be compiled as one is found', () => {
  for (const [one, other, name] of [
    ['int of(const Id& id) {\n    return 1;\n}\n',
      'int of(const Id& other) {\n    return 2;\n}\n', 'of'],
    ['constexpr int most = 3;\n', 'constexpr std::size_t most = 4;\n', 'most'],
    ['const char* words[] = {"a"};\n', 'const std::string words{"a"};\n', 'words'],
    ['struct Read {\n    int a;\n};\n', 'class Read {\n    int b;\n};\n', 'Read'],
    ['template <class T>\nT sure(T t) {\n    return t;\n}\n',
      'template <class T>\nT sure(T given) {\n    return given;\n}\n', 'sure'],
  ]) {
    const { passes, says } = inTwoBatches(one, other, '');
    assert.ok(!passes, one);
    const said = `^src/guard/f1\\.cpp:5: "${name}\\b.*" is a name in src/guard/f0`;
    assert.match(says, new RegExp(said));
  }
});

test('what only looks alike is no clash', () => {
  for (const [one, other] of [
    ['int of(int a) {\n    return a;\n}\n', 'int of(const Id& id) {\n    return 2;\n}\n'],
    ['struct Read;\n', 'struct Read;\n'],
    ['namespace fs = std::filesystem;\n', 'namespace fs = std::filesystem;\n'],
    ['struct A {\n    int most = 1;\n};\n', 'struct B {\n    int most = 2;\n};\n'],
    ['int f() {\n    int most = 1;\n    return most;\n}\n', 'int most = 2;\n'],
  ]) {
    assert.equal(inTwoBatches(one, other, '').says, '');
  }
});

test('two sources of a folder in which each has a batch of its own may name the same', () => {
  const { says } = inTwoBatches('int most = 1;\n', 'int most = 2;\n');

  assert.equal(says, '');
});
