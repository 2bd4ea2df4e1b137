import { today } from '../../messages/days';
import { t, word } from '../../messages/messages.svelte';
import type { Asked } from '../../server/server';
import { called } from '../../server/references.svelte';

/** What narrows places and visits, by its name in the address: the same as the program's. */
export const narrowing = [
  'search',
  'type',
  'region',
  'place',
  'operator',
  'standing',
  'group',
  'authority',
  'body_type',
  'body',
  'visit_type',
  'announcement',
  'precision',
  'stated_in',
] as const;

export type Narrowing = (typeof narrowing)[number];

/** Those that leave out visits: then “nobody” means none of the visits that are left. */
const of_visits: Narrowing[] = [
  'body_type',
  'body',
  'visit_type',
  'announcement',
  'precision',
  'stated_in',
];

const vocabularies: Partial<Record<Narrowing, string>> = {
  type: 'place_type',
  operator: 'operator',
  standing: 'standing',
  group: 'group',
  body_type: 'body_type',
  visit_type: 'visit_type',
  announcement: 'announcement',
};

/** The period and the filter of the address, as they are asked of the program. */
export function asked_in(query: URLSearchParams): Asked {
  const chosen = Object.fromEntries(narrowing.map((name) => [name, query.getAll(name)]));
  const [from, to, known_on] = ['from', 'to', 'known_on'].map((name) => query.get(name));
  return { ...chosen, from, to, known_on };
}

/** The values that are chosen for each of the names, as far as any is. */
export function chosen_in(query: URLSearchParams): { name: Narrowing; value: string }[] {
  return narrowing.flatMap((name) =>
    query
      .getAll(name)
      .filter((value) => value !== '')
      .map((value) => ({ name, value })),
  );
}

/** Whether only some of the visits are asked about. */
export function is_of_some_visits(query: URLSearchParams): boolean {
  return of_visits.some((name) => query.get(name));
}

/** The statement that pictures of the present question are drawn for. */
export function statement_of(query: URLSearchParams, never: number, places: number): string {
  const key = is_of_some_visits(query) ? 'coverage.statement_of_some' : 'coverage.statement';
  return t(key, { count: never, places });
}

/** What a chosen value is called. */
export function value_called(name: Narrowing, value: string): string {
  const vocabulary = vocabularies[name];
  if (vocabulary) return word(vocabulary, value);
  if (name === 'region' || name === 'place' || name === 'body') return called(name, value) || '…';
  if (name === 'precision') return t(`coverage.dated_to.${value}`);
  if (name === 'stated_in') return t(`coverage.stated_in.${value}`);
  return `“${value}”`;
}

/** The address of another page on coverage that keeps the period and the filter; `changes` set or
    take out more. */
export function within(
  path: string,
  query: URLSearchParams,
  changes: Record<string, string | null> = {},
): string {
  const next = new URLSearchParams();
  const kept = ['from', 'to', 'known_on', 'at_least', ...narrowing];
  for (const [name, value] of query) if (kept.includes(name)) next.append(name, value);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    if (value) next.set(name, value);
  }
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

/** An address that the program gave for a list, with more asked along with it. */
export function opened(address: string, more: Record<string, string>): string {
  const [path = '', text = ''] = address.split('?');
  const query = new URLSearchParams(text);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return `${path}?${query.toString()}`;
}

/** The years up to and with a day, both ends included, as the program counts them. */
export function years_up_to(years: number, to: string = today()): { from: string; to: string } {
  const day = new Date(`${to}T00:00:00Z`);
  const month = day.getUTCMonth();
  day.setUTCFullYear(day.getUTCFullYear() - years);
  // The 29th of February in a year without one is its 28th.
  if (day.getUTCMonth() !== month) day.setUTCDate(0);
  day.setUTCDate(day.getUTCDate() + 1);
  return { from: day.toISOString().slice(0, 10), to };
}
