import { declarations } from './cpp.mjs';

const columnsMax = 100;
const headerLinesMax = 120; // about a page: 100, and room for a record of many fields
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
    if (columns <= columnsMax || line.includes('R"')) return; // a raw string cannot be broken
    complain(file, index + 1, `${columns} columns, of at most ${columnsMax}`, 'break the line');
  });
  if (!/\.(hpp|cpp)$/.test(file)) return;
  for (const { kind, line, lastLine } of declarations(code)) {
    const length = lastLine - line + 1;
    const statements = code.slice(line - 1, lastLine).join('').split(';').length - 1;
    const isTable = statements <= 2;
    if (kind !== 'function' || length <= functionLinesMax || isTable) continue;
    complain(file, line, `a function of ${length} lines, of at most ${functionLinesMax}`,
      'name a step of it and call that');
  }
}
