const nameless = /^(common|utils?|helpers?|managers?|services?|misc|shared|core|lib)$/;

/** Files and folders carry a noun of the domain. */
export function checkPath(file, complain) {
  for (const part of file.split('/')) {
    const word = part.replace(/\.[a-z.]+$/, '');
    if (!nameless.test(word.toLowerCase())) continue;
    complain(file, 1, `"${part}" is no noun`, 'what has no noun has no home yet: find the word');
  }
  const name = file.split('/').at(-1);
  if (/^src\/.*\.(hpp|cpp)$/.test(file) && !/^[a-z0-9_]+\.(hpp|cpp)$/.test(name)) {
    complain(file, 1, `"${name}" is not like_this`, 'write it small, with underscores');
  }
}

/** A file ends in one newline; no line ends in blanks; nothing is indented by tabs. */
export function checkEnds(file, text, complain) {
  const lines = text.split('\n');
  if (text !== '' && !text.endsWith('\n')) {
    complain(file, lines.length, 'no newline at the end', 'add one');
  }
  if (text.endsWith('\n\n')) {
    complain(file, lines.length, 'empty lines at the end', 'take them away');
  }
  lines.forEach((line, index) => {
    if (/[ \t]+$/.test(line)) complain(file, index + 1, 'blanks at the end', 'take them away');
    if (/^ *\t/.test(line)) complain(file, index + 1, 'a tab', 'indent with blanks');
    if (/\r/.test(line)) complain(file, index + 1, 'a carriage return', 'end lines with \\n');
  });
}
