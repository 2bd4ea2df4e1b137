import { tables_at, text_at, texts_at, value_at, with_value } from './paths';
import { is_table, type Table, type Value } from './toml';

/** What a column can be, and where a mapping file says so. */
export interface Role {
  name: RoleName;
  group: 'place' | 'time' | 'visit' | 'people' | 'sorting';
  /** `one`: one column's heading; `list`: several; `words`: one, with what its values stand for;
      `yes`: an element of a list, with the body; `body`: an element, with what its values stand
      for. */
  kind: 'one' | 'list' | 'words' | 'yes' | 'body';
  path: string[];
  vocabulary?: string;
  /** What it is where the file does not say it, if there is no other word for it. */
  otherwise?: string;
}

export type RoleName =
  | 'name'
  | 'other_names'
  | 'type'
  | 'region'
  | 'town'
  | 'town_code'
  | 'postcode'
  | 'address'
  | 'latitude'
  | 'longitude'
  | 'operator'
  | 'groups_held'
  | 'standing'
  | 'when'
  | 'visited'
  | 'visitor'
  | 'named_in'
  | 'visit_type'
  | 'announcement'
  | 'rating'
  | 'capacity'
  | 'occupancy'
  | 'distinguish_by'
  | 'known_by'
  | 'fill_down';

const place = (name: RoleName): Role => {
  return { name, group: 'place', kind: 'one', path: ['place', name] };
};

const words = (name: RoleName, vocabulary: string, otherwise?: string): Role => ({
  ...place(name),
  kind: 'words',
  vocabulary,
  otherwise,
});

const visit_words = (name: 'visit_type' | 'announcement', path: string[]): Role => ({
  name,
  group: 'visit',
  kind: 'words',
  path,
  vocabulary: name,
  otherwise: 'unknown',
});

export const roles: Role[] = [
  place('name'),
  place('other_names'),
  words('type', 'place_type'),
  place('region'),
  place('town'),
  place('town_code'),
  place('postcode'),
  { ...place('address'), kind: 'list' },
  place('latitude'),
  place('longitude'),
  words('operator', 'operator', 'unknown'),
  words('groups_held', 'group', 'none'),
  words('standing', 'standing', 'official'),
  { name: 'when', group: 'time', kind: 'one', path: ['when', 'column'] },
  { name: 'visited', group: 'visit', kind: 'yes', path: ['visit', 'by'] },
  { name: 'visitor', group: 'visit', kind: 'body', path: ['visit', 'by'] },
  { name: 'named_in', group: 'visit', kind: 'one', path: ['visit', 'named_in', 'column'] },
  visit_words('visit_type', ['visit', 'type']),
  visit_words('announcement', ['visit', 'announcement']),
  { name: 'rating', group: 'visit', kind: 'one', path: ['visit', 'rating'] },
  { name: 'capacity', group: 'people', kind: 'one', path: ['headcount', 'capacity'] },
  { name: 'occupancy', group: 'people', kind: 'one', path: ['headcount', 'occupancy'] },
  {
    name: 'distinguish_by',
    group: 'sorting',
    kind: 'list',
    path: ['matching', 'distinguish_by'],
  },
  { name: 'known_by', group: 'sorting', kind: 'list', path: ['place', 'known_by'] },
  { name: 'fill_down', group: 'sorting', kind: 'list', path: ['rows', 'fill_down'] },
];

export const groups = ['place', 'time', 'visit', 'people', 'sorting'] as const;

export function role(name: RoleName): Role {
  return roles.find((each) => each.name === name)!;
}

/** The headings of the columns that have the role. */
export function headings_of(said: Table, { kind, path }: Role): string[] {
  if (kind === 'yes' || kind === 'body') {
    const where = kind === 'yes' ? ['column'] : ['body', 'column'];
    return tables_at(said, path)
      .map((each) => text_at(each, where))
      .filter((each) => each !== '');
  }
  if (kind === 'words') return texts_at(said, [...path, 'column']);
  return texts_at(said, path);
}

/** What the column is said to be; a column may be read for two purposes. */
export function roles_of(said: Table, heading: string): Role[] {
  return roles.filter((each) => headings_of(said, each).includes(heading));
}

/** The headings that the mapping speaks of. */
export function headings_in(said: Table): string[] {
  return [...new Set(roles.flatMap((each) => headings_of(said, each)))];
}

/** The heading of the other column that has the role, if only one can have it. */
export function taken_by(said: Table, heading: string, name: RoleName): string | null {
  const one = role(name);
  if (one.kind !== 'one' && one.kind !== 'words') return null;
  return headings_of(said, one).find((each) => each !== heading) ?? null;
}

/** The column has the role from now on. What only one column can be, no other is any more. */
export function with_role(said: Table, heading: string, name: RoleName): Table {
  const { kind, path } = role(name);
  if (headings_of(said, role(name)).includes(heading)) return said;
  if (kind === 'list') return with_value(said, path, [...texts_at(said, path), heading]);
  if (kind === 'yes') {
    return with_value(said, path, [...tables_at(said, path), { column: heading, body: '' }]);
  }
  if (kind === 'body') {
    return with_value(said, path, [...tables_at(said, path), { body: { column: heading } }]);
  }
  if (kind === 'one') {
    const now = with_value(said, path, heading);
    return name === 'when' ? with_value(now, ['when', 'always'], undefined) : now;
  }
  const before = value_at(said, path);
  const otherwise = is_table(before) ? text_at(before, ['otherwise']) : before;
  const table: Table = { column: heading };
  return with_value(said, path, otherwise ? { ...table, otherwise } : table);
}

/** The column has the role no more. */
export function without_role(said: Table, heading: string, name: RoleName): Table {
  const { kind, path } = role(name);
  if (!headings_of(said, role(name)).includes(heading)) return said;
  if (kind === 'list') {
    return with_value(said, path, texts_at(said, path).filter((each) => each !== heading));
  }
  if (kind === 'yes') {
    const others = tables_at(said, path).filter((each) => each.column !== heading);
    return with_value(said, path, others);
  }
  if (kind === 'body') {
    const is_it = (each: Table) => text_at(each, ['body', 'column']) === heading;
    return with_value(said, path, tables_at(said, path).filter((each) => !is_it(each)));
  }
  if (kind === 'words') return with_value(said, path, text_at(said, [...path, 'otherwise']));
  // What belongs to the column alone goes with it.
  if (name === 'when') return with_value(said, ['when'], undefined);
  if (name === 'named_in') return with_value(said, ['visit', 'named_in'], undefined);
  const now = with_value(said, path, undefined);
  const goes_too = name === 'other_names' ? ['place', 'other_names_separator'] : [];
  return with_value(now, goes_too, undefined);
}

/** What a value of a column stands for, as the mapping says it: one word, or several. */
export function words_of(said: Table, name: RoleName): Map<string, string[]> {
  const values = value_at(said, [...role(name).path, 'values']);
  const all = is_table(values) ? Object.entries(values) : [];
  return new Map(all.map(([value]) => [value, texts_at(values as Table, [value])]));
}

export function with_words(said: Table, name: RoleName, value: string, codes: string[]): Table {
  const words: Value = codes.length === 1 && name !== 'groups_held' ? codes[0]! : codes;
  return with_value(said, [...role(name).path, 'values', value], words);
}

/** Where the word stands that is taken when the file does not say it. */
export function otherwise_path(said: Table, name: RoleName): string[] {
  const { path } = role(name);
  return is_table(value_at(said, path)) ? [...path, 'otherwise'] : path;
}

/** The key of the body that a column of yes and no is about. */
export function body_of(said: Table, heading: string): string {
  const found = tables_at(said, ['visit', 'by']).find((each) => each.column === heading);
  return found ? text_at(found, ['body']) : '';
}

export function with_body_of(said: Table, heading: string, body: string): Table {
  const all = tables_at(said, ['visit', 'by']);
  const now = all.map((each) => (each.column === heading ? { ...each, body } : each));
  return with_value(said, ['visit', 'by'], now);
}

/** What a value of a column of yes and no means; nothing is not known. */
export function answer_of(said: Table, value: string): 'yes' | 'no' | '' {
  const means = (answer: 'yes' | 'no') =>
    texts_at(said, ['visit', answer]).some((each) => folded(each) === folded(value));
  return means('yes') ? 'yes' : means('no') ? 'no' : '';
}

export function with_answer(said: Table, value: string, answer: string): Table {
  return (['yes', 'no'] as const).reduce((now, each) => {
    const others = texts_at(now, ['visit', each]).filter((one) => folded(one) !== folded(value));
    return with_value(now, ['visit', each], each === answer ? [...others, value] : others);
  }, said);
}

/** The key of the body that a word in a column of visitors stands for. */
export function visitor_of(said: Table, heading: string, value: string): string {
  const values = visitors_in(said, heading);
  const key = Object.keys(values).find((each) => folded(each) === folded(value));
  return key === undefined ? '' : texts_at(values, [key]).join(joint);
}

/** What the mapping says of a column of visitors. */
function visitors_in(said: Table, heading: string): Table {
  const found = tables_at(said, ['visit', 'by']).find(
    (each) => text_at(each, ['body', 'column']) === heading,
  );
  const values = found && value_at(found, ['body', 'values']);
  return is_table(values) ? values : {};
}

/** The values, and those that only the mapping knows. */
export function with_told(values: string[], told: string[]): string[] {
  const is_new = (each: string) => values.every((value) => folded(value) !== folded(each));
  return [...values, ...new Set(told.filter(is_new))];
}

/** The values of a column of visitors, with those that the mapping speaks of. */
export function visitor_values(said: Table, heading: string, values: string[]): string[] {
  return with_told(values, Object.keys(visitors_in(said, heading)));
}

/** Several bodies in one cell are shown as they are. */
const joint = ' + ';

export function with_visitor(said: Table, heading: string, value: string, key: string): Table {
  const now = tables_at(said, ['visit', 'by']).map((each) => {
    if (text_at(each, ['body', 'column']) !== heading) return each;
    const before = value_at(each, ['body', 'values']);
    const written = Object.keys(is_table(before) ? before : {});
    const at = written.find((one) => folded(one) === folded(value)) ?? value;
    return with_value(each, ['body', 'values', at], key);
  });
  return with_value(said, ['visit', 'by'], now);
}

const is_each_row = (by: Table) => Object.keys(by).length === 1 && text_at(by, ['body']) !== '';

/** The key of the body of whose visits each row is one; empty when no body is said so. */
export function visitor_in_each_row(said: Table): string {
  const found = tables_at(said, ['visit', 'by']).find(is_each_row);
  return found ? text_at(found, ['body']) : '';
}

export function with_visitor_in_each_row(said: Table, key: string): Table {
  const others = tables_at(said, ['visit', 'by']).filter((each) => !is_each_row(each));
  return with_value(said, ['visit', 'by'], key === '' ? others : [...others, { body: key }]);
}

/** Letters and digits alone, small and without accents: how the server compares values. */
export function folded(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The column that a mistake of the mapping is about; none when it is about no column. */
export function heading_of_mistake(said: Table, key: string): string | null {
  const headings = headings_in(said);
  if (headings.includes(key)) return key;
  const by = /^visit\.by\.(\d+)(\.|$)/.exec(key);
  if (by) {
    const one = tables_at(said, ['visit', 'by'])[Number(by[1]) - 1] ?? {};
    return text_at(one, ['column']) || text_at(one, ['body', 'column']) || null;
  }
  if (/^visit\.(yes|no)$/.test(key)) return headings_of(said, role('visited'))[0] ?? null;
  const found = roles
    .filter(({ kind }) => kind !== 'yes' && kind !== 'body')
    .find(({ path }) => {
      const start = path.at(-1) === 'column' ? path.slice(0, -1) : path;
      return key === start.join('.') || key.startsWith(`${start.join('.')}.`);
    });
  return (found && headings_of(said, found)[0]) ?? null;
}
