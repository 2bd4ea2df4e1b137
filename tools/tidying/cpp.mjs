// Just enough of C++ to look at: where words end and code begins, and what is declared where.

const wordOrComment = new RegExp(
  [
    'R"(?<tag>[^ ()\\\\\\n]{0,16})\\([\\s\\S]*?\\)\\k<tag>"', // a raw string
    '"(?:\\\\.|[^"\\\\\\n])*"',
    "(?<![0-9A-Fa-f])'(?:\\\\.|[^'\\\\\\n])+'", // not the mark inside 10'000
    '//[^\\n]*',
    '/\\*[\\s\\S]*?\\*/',
  ].join('|'),
  'g',
);

/** The text with what stands in strings and comments blanked, line for line as long as before. */
export function withoutWords(text) {
  return text.replace(wordOrComment, (found) => {
    const blank = found.replace(/[^\n]/g, ' ');
    return found.startsWith('/') ? blank : `"${blank.slice(2)}"`;
  });
}

function kindOfBlock(statement) {
  if (/^(inline\s+)?namespace\b|^extern\b\s*"/.test(statement)) return 'namespace';
  if (/(^|[\s>])(class|struct|union|enum)\b[^()=]*$/.test(statement)) return 'type';
  if (/[=,(]$|\breturn$/.test(statement)) return 'value';
  return /\)/.test(statement) ? 'function' : 'value';
}

/**
 * What is declared outside of any function: `text` up to its `{` or `;`, the `kind` of block that
 * it opens if any, its first and last line counted from 1, and how many namespaces and types it
 * lies in. A constant's braces belong to its declaration.
 */
export function declarations(code) {
  const found = [];
  const open = [];
  let text = '';
  let line = 1;
  const isOutside = () => open.every(({ kind }) => kind === 'namespace' || kind === 'type');
  const depths = () => ({
    namespaces: open.filter(({ kind }) => kind === 'namespace').length,
    types: open.filter(({ kind }) => kind === 'type').length,
  });
  const take = (letter, at) => {
    const statement = text.trim();
    if (statement === '') line = at;
    if (letter === '{') {
      const kind = isOutside() ? kindOfBlock(statement) : 'inner';
      open.push({ kind, text: statement, line });
      text = '';
    } else if (letter === '}') {
      const block = open.pop();
      if (block && isOutside()) found.push({ ...block, lastLine: at, ...depths() });
      text = '';
    } else if (letter === ';') {
      if (isOutside() && statement !== '') {
        found.push({ text: statement, line, lastLine: at, ...depths() });
      }
      text = '';
    } else {
      text += letter;
    }
  };
  code.forEach((row, index) => {
    if (!/^\s*#/.test(row)) for (const letter of `${row} `) take(letter, index + 1);
  });
  return found;
}
