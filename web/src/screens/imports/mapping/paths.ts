import { is_table, type Table, type Value } from './toml';

/** What stands at a path of keys. */
export function value_at(said: Table, path: string[]): Value | undefined {
  let inner: Value | undefined = said;
  for (const key of path) inner = is_table(inner) ? inner[key] : undefined;
  return inner;
}

export function text_at(said: Table, path: string[]): string {
  const value = value_at(said, path);
  return typeof value === 'string' ? value : '';
}

/** A list of texts, or one text. */
export function texts_at(said: Table, path: string[]): string[] {
  const value = value_at(said, path);
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'string');
}

export function tables_at(said: Table, path: string[]): Table[] {
  const value = value_at(said, path);
  return Array.isArray(value) ? value.filter((each) => is_table(each)) : [];
}

/** The same with `value` at the path; without a value, or with an empty one, the key goes, and so
    does a table that nothing else stands in. */
export function with_value(said: Table, path: string[], value: Value | undefined): Table {
  const [key, ...deeper] = path;
  if (key === undefined) return said;
  const inner = said[key];
  const now =
    deeper.length === 0 ? value : with_value(is_table(inner) ? inner : {}, deeper, value);
  const { [key]: _, ...others } = said;
  if (is_empty(now)) return others;
  return key in said ? { ...said, [key]: now as Value } : { ...others, [key]: now as Value };
}

function is_empty(value: Value | undefined): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return is_table(value) && Object.keys(value).length === 0;
}
