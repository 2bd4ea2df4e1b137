import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Files that are compiled as one (tools/batches.cmake) share their namespaces without a name.

/** How many batches each program or library is compiled in, as CMake's files say. */
export function batchesIn(root) {
  const counts = new Map();
  for (const file of ['CMakeLists.txt', 'tests/tests.cmake']) {
    const path = join(root, file);
    if (!existsSync(path)) continue;
    const said = /set\(BATCHES_(\w+) (\d+)\)|in_batches\(\w+ (\w+) (\d+) /g;
    for (const [, set, ofSet, called, ofCall] of readFileSync(path, 'utf8').matchAll(said)) {
      counts.set(set ?? called, Number(ofSet ?? ofCall));
    }
  }
  return counts;
}

/** The program or library that a source goes into, as CMake's files name them. */
function targetOf(file) {
  if (/^tests\/(seen|stories)\/\w+\.cpp$/.test(file)) return 'seen_tests';
  const floor = /^src\/(\w+)\/.*\.cpp$/.exec(file)?.[1];
  if (!floor || file.endsWith('/main.cpp')) return undefined;
  if (!file.endsWith('_test.cpp')) return floor;
  return floor === 'main' ? undefined : `${floor}_tests`;
}

/** The types of a function's parameters, without their names. */
function typesIn(text) {
  const types = [];
  let depth = 0;
  let type = '';
  for (const letter of `${text},`) {
    if ('(<[{'.includes(letter)) depth += 1;
    if (')>]}'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      types.push(type.replace(/=.*$/, '').replace(/([\s&*>])\w+\s*$/, '$1').replace(/\s+/g, ''));
      type = '';
    } else type += letter;
  }
  return types.join();
}

/** What stands between the first parenthesis and the one that closes it. */
function inParentheses(text) {
  let depth = 0;
  const begin = text.indexOf('(');
  for (let at = begin; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(begin + 1, at);
  }
  return text.slice(begin + 1);
}

/** What a statement makes a name for; nothing where it only says that there is one. */
function madeBy(statement, isDefined) {
  const text = statement.replace(/\s+/g, ' ').replace(/^(template ?<[^{;]*?> )+/, '').trim();
  const type = /^(?:class|struct|union|enum(?: class| struct)?) (\w+)/.exec(text)?.[1];
  if (type) return isDefined ? type : undefined;
  if (/^(using|namespace|typedef|static_assert|friend|extern)\b|^[A-Z_]+\(/.test(text)) return;
  const beforeValue = /^[^(=]*?(\w+)(?: ?\[[^\]]*\])* ?(?:=(?!=)|$)/.exec(text)?.[1];
  if (beforeValue && !/\boperator/.test(text)) return beforeValue;
  const called = /([\w:~]+|operator ?[^\w\s(]+) ?\(/.exec(text)?.[1];
  return called && isDefined ? `${called}(${typesIn(inParentheses(text))})` : undefined;
}

/** What a source makes names for in its namespaces without one, with the line of each. */
export function namesIn(code) {
  const made = [];
  const open = [];
  let text = '';
  let line = 1;
  const isWithin = () =>
    open.some((name) => name === '') && open.every((name) => name !== undefined);
  const take = (isDefined) => {
    const name = isWithin() && text.trim() ? madeBy(text.trim(), isDefined) : undefined;
    if (name) made.push({ namespace: open.filter(Boolean).join('::'), name, line });
  };
  const read = (letter, at) => {
    if (!text.trim()) line = at;
    if (letter === '{') {
      const namespace = /^(?:inline )?namespace\b ?([\w:]*)$/.exec(text.trim())?.[1];
      if (namespace === undefined) take(true);
      open.push(namespace);
      text = '';
    } else if (letter === '}') {
      open.pop();
      text = '';
    } else if (letter === ';') {
      take(false);
      text = '';
    } else text += letter;
  };
  code.forEach((row, index) => {
    if (!/^\s*#/.test(row)) for (const letter of `${row} `) read(letter, index + 1);
  });
  return made;
}

/** Sources that may be compiled as one name nothing the same in namespaces without a name. */
export function checkClashes(sources, batches, complain) {
  const inFolder = new Map();
  const placed = sources.flatMap(({ file, code }) => {
    const target = targetOf(file);
    if (!target || !batches.has(target)) return [];
    const folder = `${target} ${dirname(file)}`;
    inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
    return [{ file, code, target, folder }];
  });
  const first = new Map();
  for (const { file, code, target, folder } of placed) {
    for (const { namespace, name, line } of namesIn(code)) {
      const key = [target, namespace, name].join(' ');
      const before = first.get(key) ?? [];
      const mayShare = (other) =>
        other.folder !== folder || inFolder.get(folder) > batches.get(target);
      const other = before.find((one) => one.file !== file && mayShare(one));
      first.set(key, [...before, { file, folder }]);
      if (!other) continue;
      complain(file, line, `"${name}" is a name in ${other.file} too, and both may be one batch`,
        'call one of them by what sets it apart');
    }
  }
}
