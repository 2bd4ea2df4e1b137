// Reads as much of TOML as the world's own files use: tables, arrays of tables, strings,
// multi-line strings, numbers, arrays and inline tables. Anything else is refused.

export function read_toml(text) {
  const input = { text, at: 0 };
  const root = {};
  let table = root;
  for (skip_blank(input); input.at < text.length; skip_blank(input)) {
    if (text.startsWith("[[", input.at)) {
      table = open_element(root, take_until(input, "[[", "]]"));
    } else if (text[input.at] === "[") {
      table = open_table(root, take_until(input, "[", "]"));
    } else {
      read_pair(input, table);
    }
  }
  return root;
}

function open_table(root, path) {
  let table = root;
  for (const name of path.split(".")) {
    table = table[name] ??= {};
    if (Array.isArray(table)) table = table.at(-1);
  }
  return table;
}

function open_element(root, path) {
  const names = path.split(".");
  const last = names.pop();
  const parent = names.length ? open_table(root, names.join(".")) : root;
  const element = {};
  (parent[last] ??= []).push(element);
  return element;
}

function read_pair(input, table) {
  const name = match(input, /[A-Za-z0-9_-]+/y, "a name");
  skip_blank(input);
  match(input, /=/y, "'='");
  skip_blank(input);
  if (name in table) fail(input, `'${name}' is given twice`);
  table[name] = read_value(input);
}

function read_value(input) {
  const { text, at } = input;
  if (text.startsWith('"""', at)) {
    return take_until(input, '"""', '"""').replace(/^\n/, "").replace(/\\\n\s*/g, "");
  }
  if (text[at] === '"') return JSON.parse(match(input, /"(?:[^"\\\n]|\\.)*"/y, "a string"));
  if (text[at] === "[") return read_array(input);
  if (text[at] === "{") return read_inline_table(input);
  return Number(match(input, /-?\d+(?:\.\d+)?/y, "a value"));
}

function read_array(input) {
  const values = [];
  input.at += 1;
  for (skip_blank(input); input.text[input.at] !== "]"; skip_blank(input)) {
    values.push(read_value(input));
    skip_blank(input);
    if (input.text[input.at] === ",") input.at += 1;
  }
  input.at += 1;
  return values;
}

function read_inline_table(input) {
  const table = {};
  input.at += 1;
  for (skip_blank(input); input.text[input.at] !== "}"; skip_blank(input)) {
    read_pair(input, table);
    skip_blank(input);
    if (input.text[input.at] === ",") input.at += 1;
  }
  input.at += 1;
  return table;
}

function take_until(input, opening, closing) {
  const from = input.at + opening.length;
  const to = input.text.indexOf(closing, from);
  if (to < 0) fail(input, `'${closing}' is missing`);
  input.at = to + closing.length;
  return input.text.slice(from, to);
}

function skip_blank(input) {
  const blank = /(?:\s|#[^\n]*)*/y;
  blank.lastIndex = input.at;
  blank.exec(input.text);
  input.at = blank.lastIndex;
}

function match(input, pattern, expected) {
  pattern.lastIndex = input.at;
  const found = pattern.exec(input.text);
  if (!found) fail(input, `${expected} is expected`);
  input.at = pattern.lastIndex;
  return found[0];
}

function fail(input, why) {
  const line = input.text.slice(0, input.at).split("\n").length;
  throw new Error(`line ${line}: ${why}`);
}
