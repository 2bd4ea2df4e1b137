// A heuristic for "every public name in a header is explained".
import { declarations } from './cpp.mjs';

// An announcement, another name for something, or what says more of a name explained elsewhere.
const isNoName =
  /^(using|friend|static_assert|extern|namespace)\b|^template\s*<\s*>|^(class|struct)\s+\w+$/;

function nameOf({ kind, text }) {
  const plain = text.replace(/^template\s*<.*?>\s*(requires\s*\(.*?\)\s*)?(?=[a-zA-Z])/s, '');
  if (kind === 'type') return plain.match(/(?:class|struct|union|enum)\s+(?:class\s+)?(\w+)/)?.[1];
  return plain.match(/(\w+)\s*\(/)?.[1] ?? plain.match(/(\w+)\s*(=|$)/)?.[1];
}

function isExplained({ line, lastLine }, lines) {
  const above = lines[line - 2]?.trim() ?? '';
  return above.startsWith('///') || lines.slice(line - 1, lastLine).some((l) => l.includes('///<'));
}

/** A record whose fields each carry a sentence explains itself. */
function describesItself({ kind, line, lastLine }, lines) {
  return kind === 'type' && lines.slice(line - 1, lastLine).some((l) => l.includes(' describe()'));
}

/**
 * Every name that a header gives to others has a `///` above it. What lies in a namespace inside of
 * the file's own is machinery; an overload is explained by the first of its name, and what stands
 * right under an explained name shares its words.
 */
export function checkHeader({ file, lines, code }, complain) {
  if (!lines[0].startsWith('#pragma once')) {
    complain(file, 1, 'the header has no #pragma once', 'begin with it');
  }
  if (/_(queries|test)\.hpp$|^tests\//.test(file)) return;
  const explained = new Set();
  let lastExplainedLine = 0;
  for (const declaration of declarations(code)) {
    if (declaration.namespaces !== 1 || declaration.types > 0) continue;
    const isRest = !/^[a-z]/i.test(declaration.text);  // after a default argument's braces
    if (declaration.kind === 'namespace' || isRest || isNoName.test(declaration.text)) continue;
    const name = nameOf(declaration);
    const isGroup = declaration.line === lastExplainedLine + 1;
    if (isExplained(declaration, lines) || describesItself(declaration, lines) || isGroup) {
      explained.add(name);
      lastExplainedLine = declaration.lastLine;
    } else if (!explained.has(name)) {
      complain(file, declaration.line, `${name} is not explained`,
        'put a /// above it: what it is, its units, its errors');
    }
  }
}
