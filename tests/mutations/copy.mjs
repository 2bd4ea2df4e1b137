// Copies what is built from into FOLDER. A file that has not changed keeps its time, so that it is
// not built anew; a file that is gone goes there too. Usage: node copy.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const copy = process.argv[2];
const roots = ['CMakeLists.txt', 'src', 'tests', 'tools', 'web/src'];

const known = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...roots],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const files = new Set(known.split('\0').filter((file) => file && existsSync(file)));

function is_same(file) {
  const there = join(copy, file);
  return existsSync(there) && readFileSync(there).equals(readFileSync(file));
}

for (const file of files) {
  if (is_same(file)) continue;
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(file, join(copy, file));
}
for (const root of roots.slice(1)) {
  for (const file of readdirSync(join(copy, root), { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath ?? file.path, file.name).slice(copy.length + 1);
    if (file.isFile() && !files.has(path)) rmSync(join(copy, path));
  }
}
// The pages are part of the program; without them it is built as well.
if (existsSync('web/dist')) cpSync('web/dist', join(copy, 'web/dist'), { recursive: true });
