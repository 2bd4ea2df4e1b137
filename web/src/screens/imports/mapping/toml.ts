import { parse, stringify, TomlError } from 'smol-toml';

/** What a mapping file says, table by table. */
export type Table = { [key: string]: Value };
export type Value = string | number | bigint | boolean | Date | Value[] | Table;

/** A text that is no TOML, and the line where it stops being it. */
export class NoToml extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** Reads a mapping file. Throws `NoToml`. */
export function read_toml(text: string): Table {
  try {
    return parse(text) as Table;
  } catch (caught) {
    if (!(caught instanceof TomlError)) throw caught;
    throw new NoToml(caught.message.split('\n', 1)[0] ?? '', caught.line);
  }
}

export const is_table = (value: Value | undefined): value is Table =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

export const is_list_of_tables = (value: Value | undefined): value is Table[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => is_table(each));

export function is_same(a: Value | undefined, b: Value | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, at) => is_same(each, b[at]));
  }
  if (a instanceof Date && b instanceof Date) return String(a) === String(b);
  if (is_table(a) && is_table(b)) {
    const keys = Object.keys(a);
    const is_as_long = keys.length === Object.keys(b).length;
    return is_as_long && keys.every((key) => key in b && is_same(a[key], b[key]));
  }
  return a === b;
}

/** The element of a list of tables by what it is called in the file, if by anything. */
export function called_in_file(own: Table, at: number): string {
  const word = own.key ?? own.code ?? own.column;
  return typeof word === 'string' ? word : String(at);
}

/** `key = value`; what is long stands on lines of its own. */
export function pair_text(key: string, value: Value): string {
  const line = `${key_text(key)} = ${value_text(value)}`;
  if (line.length <= letters_max || !Array.isArray(value)) return line;
  const lines: string[] = [''];
  for (const item of value.map(value_text)) {
    const last = lines.at(-1) ?? '';
    if (last.length + item.length + 6 > letters_max) lines.push('');
    lines.push(`${lines.pop()}${lines.at(-1) === '' ? '' : ' '}${item},`.trimStart());
  }
  return `${key_text(key)} = [\n${lines.map((each) => `    ${each}\n`).join('')}]`;
}

/** As wide as the examples that are shipped. */
const letters_max = 100;

export const key_text = (key: string) => stringify({ [key]: 1 }).replace(/ = 1\s*$/, '');

function value_text(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(value_text).join(', ')}]`;
  if (!is_table(value)) return stringify({ v: value }).trim().slice('v = '.length);
  const pairs = Object.entries(value).map(
    ([key, each]) => `${key_text(key)} = ${value_text(each)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
