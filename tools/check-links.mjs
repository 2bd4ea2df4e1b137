// Every link from one paper to another leads somewhere; every test that SECURITY.md or tests/fuzz
// names is there, and every number of the standard. Usage: node tools/check-links.mjs [ROOT]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const notOurs = /(^|\/)(\.git|build|node_modules|dist)(\/|$)/;
const link = /\[[^\]]*\]\(([^)#\s]+)(#[^)]*)?\)/g;

const papers = readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith('.md') && !notOurs.test(name));
let broken = 0;
function complain(file, line, what) {
  console.error(`${file}:${line}: ${what} is not there`);
  broken += 1;
}

function testsInCpp() {
  const names = new Set();
  for (const folder of ['src', 'tests']) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      if (!name.endsWith('_test.cpp')) continue;
      const text = readFileSync(join(root, folder, name), 'utf8');
      for (const [, group, test] of text.matchAll(/^TEST\w*\(\s*(\w+),\s*(\w+)/gm)) {
        names.add(`${group}.${test}`);
      }
    }
  }
  return names;
}

for (const name of papers) {
  const lines = readFileSync(join(root, name), 'utf8').split('\n');
  lines.forEach((line, index) => {
    for (const [, target] of line.matchAll(link)) {
      if (/^[a-z]+:/.test(target)) continue;
      const file = join(root, dirname(name), target);
      if (!existsSync(file)) complain(name, index + 1, relative(root, file));
    }
  });
}

const known = testsInCpp();
const isThere = (file) => existsSync(join(root, file));
const linesOf = (paper) => readFileSync(join(root, paper), 'utf8').split('\n');
for (const paper of ['SECURITY.md', 'tests/fuzz/README.md']) {
  linesOf(paper).forEach((line, index) => {
    for (const [, name] of line.matchAll(/`([A-Z]\w+\.[A-Z]\w+)`/g)) {
      if (!known.has(name)) complain(paper, index + 1, `the test ${name}`);
    }
    for (const [, file] of line.matchAll(/`((?:tests|src|web|tools)\/[\w./-]+)`/g)) {
      if (!isThere(file)) complain(paper, index + 1, file);
    }
    for (const [, file, title] of line.matchAll(/`([\w./-]+)`: “([^”]+)”/g)) {
      const text = isThere(file) ? readFileSync(join(root, file), 'utf8') : '';
      if (!text.includes(`test('${title}'`)) complain(paper, index + 1, `“${title}”`);
    }
  });
}

// Each number of the standard stands in one place: in a line that says how it stands, or among
// those that do not apply.
function numbersOfTheStandard() {
  const numbers = [];
  for (const line of linesOf('tools/asvs-5.0.0-level-2.txt')) {
    const [section, each] = line.split(': ');
    if (line.startsWith('#') || !each) continue;
    for (const number of each.split(' ')) numbers.push(`${section}.${number}`);
  }
  return numbers;
}

const said = new Map();
const standing =
  /`[A-Z]\w+\.[A-Z]\w+`|`(?:tests|web|src)\/[^`]+`|\]\(|above|\*(?:not yet|otherwise)\*/;
let applies = true;
linesOf('SECURITY.md').forEach((line, index) => {
  if (line === '### What does not apply') applies = false;
  const [, number, how] = line.match(/^\| (\d+\.\d+\.\d+) \| [^|]+ \| ([^|]+) \|$/) ?? [];
  if (number && !standing.test(how)) complain('SECURITY.md', index + 1, `how ${number} stands`);
  const numbers = number ? [number] : applies ? [] : (line.match(/\b\d+\.\d+\.\d+\b/g) ?? []);
  for (const each of numbers) said.set(each, [...(said.get(each) ?? []), index + 1]);
});
for (const number of numbersOfTheStandard()) {
  const [first, second] = said.get(number) ?? [];
  if (!first) complain('SECURITY.md', 1, `what ASVS asks as ${number}`);
  if (second) {
    console.error(`SECURITY.md:${second}: ${number} stands in line ${first} already`);
    broken += 1;
  }
  said.delete(number);
}
for (const [number, [line]] of said) complain('SECURITY.md', line, `${number} of ASVS`);
if (broken > 0) process.exit(1);
console.log(`check-links: the links of ${papers.length} papers lead somewhere`);
