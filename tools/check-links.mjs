// Every link from one paper to another leads somewhere, and every test that SECURITY.md names is
// there. Usage: node tools/check-links.mjs [ROOT]
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
readFileSync(join(root, 'SECURITY.md'), 'utf8').split('\n').forEach((line, index) => {
  for (const [, name] of line.matchAll(/`([A-Z]\w+\.[A-Z]\w+)`/g)) {
    if (!known.has(name)) complain('SECURITY.md', index + 1, `the test ${name}`);
  }
  for (const [, file] of line.matchAll(/`((?:tests|src|web|tools)\/[\w./-]+)`/g)) {
    if (!existsSync(join(root, file))) complain('SECURITY.md', index + 1, file);
  }
});
if (broken > 0) process.exit(1);
console.log(`check-links: the links of ${papers.length} papers lead somewhere`);
