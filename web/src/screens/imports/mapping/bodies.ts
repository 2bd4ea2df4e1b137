import type { Name } from '../../../messages/names';
import { tables_at, text_at, texts_at, value_at, with_value } from './paths';
import { folded } from './roles';
import { is_table, type Table } from './toml';

/** A body that the file speaks of, as the mapping names it. */
export interface BodyNamed {
  key: string;
  names: Name[];
  type: string;
  acronym?: string | null;
  level?: string;
}

export function bodies_in(said: Table): BodyNamed[] {
  return tables_at(said, ['body']).map((each) => ({
    key: text_at(each, ['key']),
    names: names_in(each),
    type: text_at(each, ['type']),
  }));
}

function names_in(body: Table): Name[] {
  const names = is_table(body.names) ? Object.entries(body.names) : [];
  return names.flatMap(([language, text]) =>
    typeof text === 'string' ? [{ language, text }] : [],
  );
}

/** The mapping with one more body, and the key that it has there. One that it names already is
    not named again. */
export function with_body(
  said: Table,
  body: Omit<BodyNamed, 'key'>,
): { said: Table; key: string } {
  const before = bodies_in(said);
  const is_it = (other: BodyNamed) =>
    other.names.some((one) => body.names.some((name) => folded(name.text) === folded(one.text)));
  const known = before.find(is_it);
  if (known) return { said, key: known.key };
  const key = free_key(body.names[0]?.text ?? '', before.map((each) => each.key));
  const names = Object.fromEntries(body.names.map(({ language, text }) => [language, text]));
  const table: Table = { key, names, type: body.type };
  if (body.acronym) table.acronym = body.acronym;
  if (body.level) table.level = body.level;
  return { said: with_value(said, ['body'], [...tables_at(said, ['body']), table]), key };
}

/** The mapping without a body that no column speaks of any more. */
export function without_body(said: Table, key: string): Table {
  const others = tables_at(said, ['body']).filter((each) => each.key !== key);
  return with_value(said, ['body'], others);
}

/** As long as a key is easily read. */
const key_letters_max = 40;

/** Small Latin letters, digits and `joint`, made of a name; `fallback` where it has none. */
export function plain_word(text: string, fallback: string, joint = '_'): string {
  const plain = folded(text)
    .replaceAll(/[^a-z0-9]+/g, joint)
    .slice(0, key_letters_max);
  return plain.replaceAll(/^[_-]+|[_-]+$/g, '') || fallback;
}

function free_key(name: string, taken: string[]): string {
  const plain = plain_word(name, 'body');
  for (let count = 1; ; ++count) {
    const key = count === 1 ? plain : `${plain}_${count}`;
    if (!taken.includes(key)) return key;
  }
}

/** What free text calls a body. */
export function phrases_of(said: Table, key: string): string[] {
  const body = tables_at(said, ['body']).find((each) => each.key === key);
  return body ? texts_at(body, ['phrases']) : [];
}

export function with_phrases(said: Table, key: string, phrases: string[]): Table {
  const all = tables_at(said, ['body']);
  const now = all.map((each) =>
    each.key === key ? with_value(each, ['phrases'], phrases) : each,
  );
  return with_value(said, ['body'], now);
}

/** Whether a column speaks of the body, or free text may name it. */
export function is_used(said: Table, key: string): boolean {
  const is_in_column = tables_at(said, ['visit', 'by']).some((each) => {
    const words = value_at(each, ['body', 'values']);
    const keys = is_table(words) ? Object.keys(words).flatMap((one) => texts_at(words, [one])) : [];
    return each.body === key || keys.includes(key);
  });
  return is_in_column || phrases_of(said, key).length > 0;
}
