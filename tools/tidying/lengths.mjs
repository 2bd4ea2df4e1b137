import { declarations } from './cpp.mjs';

const columnsMax = 100;
const headerLinesMax = 100;
const sourceLinesMax = 300;
const functionLinesMax = 50;

const isTest = (file) => /(_test\.[ch]pp|\.test\.(ts|mjs))$|^tests\/|^web\/tests\//.test(file);
const isProse = (file) => /\.(md|json|toml|txt|html)$/.test(file);

function linesMax(file) {
  if (file.endsWith('.hpp')) return headerLinesMax;
  return /\.(cpp|ts|svelte|mjs|css)$/.test(file) ? sourceLinesMax : Infinity;
}

/** A header is a page; a source is short; a function is seen at one look. */
export function checkLengths({ file, lines, code }, complain) {
  const count = lines.length - 1;
  if (!isTest(file) && count > linesMax(file)) {
    complain(file, count, `${count} lines, of at most ${linesMax(file)}`,
      'find the second noun in it and give it a file');
  }
  if (isProse(file)) return;
  lines.forEach((line, index) => {
    const columns = [...line].length;
    if (columns <= columnsMax) return;
    complain(file, index + 1, `${columns} columns, of at most ${columnsMax}`, 'break the line');
  });
  if (!/\.(hpp|cpp)$/.test(file)) return;
  for (const { kind, line, lastLine } of declarations(code)) {
    const length = lastLine - line + 1;
    if (kind !== 'function' || length <= functionLinesMax) continue;
    complain(file, line, `a function of ${length} lines, of at most ${functionLinesMax}`,
      'name a step of it and call that');
  }
}
