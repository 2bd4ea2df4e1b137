// Every link from one paper to another leads somewhere. Usage: node tools/check-links.mjs [ROOT]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const notOurs = /(^|\/)(\.git|build|node_modules|dist)(\/|$)/;
const link = /\[[^\]]*\]\(([^)#\s]+)(#[^)]*)?\)/g;

const papers = readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith('.md') && !notOurs.test(name));
let broken = 0;
for (const name of papers) {
  const lines = readFileSync(join(root, name), 'utf8').split('\n');
  lines.forEach((line, index) => {
    for (const [, target] of line.matchAll(link)) {
      if (/^[a-z]+:/.test(target)) continue;
      const file = join(root, dirname(name), target);
      if (existsSync(file)) continue;
      console.error(`${name}:${index + 1}: ${relative(root, file)} is not there`);
      broken += 1;
    }
  });
}
if (broken > 0) process.exit(1);
console.log(`check-links: the links of ${papers.length} papers lead somewhere`);
