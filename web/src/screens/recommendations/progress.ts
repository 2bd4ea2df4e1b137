import { t, word } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import type { Asked } from '../../server/server';

/** A number, and the address of the list behind it: the page of ours that shows it is the same. */
export interface Count {
  value: number;
  opens: string;
}

/** What is counted of each group, in the order of what happens to it. */
export const figures = [
  'asked',
  'answered',
  'unanswered',
  'claimed_done',
  'claimed_otherwise',
  'unclaimed',
  'done',
  'partly',
  'not_done',
  'gone',
  'not_verified',
  'others_done',
  'others_otherwise',
  'others_unknown',
] as const;
export type FigureName = (typeof figures)[number];

export type Figures = Record<FigureName, Count> & { ages: { age: string; count: Count }[] };

export interface ProgressRow {
  value: string;
  extent: string | null;
  names: Name[];
  figures: Figures;
}

/** What became of what was asked, as the program sends it. */
export interface Progress {
  by: string;
  rows: ProgressRow[];
  all: Figures;
  undated: Count | null;
}

/** What we established, from what is settled to what is not known: the parts of a bar. */
export const established = ['done', 'partly', 'not_done', 'gone', 'not_verified'] as const;

export const groupings = ['theme', 'addressee', 'place_type', 'issuer', 'year'] as const;
export type Grouping = (typeof groupings)[number];

/** By which name the address narrows to one group of it. */
const narrowed_by = {
  theme: 'theme',
  addressee: 'asked_of',
  place_type: 'place_type',
  issuer: 'issuer',
} as const;

export function grouping_in(query: URLSearchParams): Grouping {
  const said = query.get('by');
  return groupings.find((each) => each === said) ?? 'theme';
}

/** What the server is asked for. */
export function asked_in(query: URLSearchParams): Asked {
  const only = Object.values(narrowed_by).map((name) => [name, query.getAll(name)]);
  return {
    ...Object.fromEntries(only),
    by: grouping_in(query),
    from: query.get('from'),
    to: query.get('to'),
  };
}

/** Whether only one group is looked at. */
export function is_narrowed(query: URLSearchParams): boolean {
  return Object.values(narrowed_by).some((name) => query.get(name));
}

/** The list behind a figure, whatever is open of it. */
export function opened({ opens }: Count): string {
  return `${opens}${opens.includes('?') ? '&' : '?'}show=all`;
}

/** What a group is called; what is not known is said to be. */
export function group_called(by: string, { value, extent, names }: ProgressRow): string {
  if (extent) return t('recommendations.progress.whole_system');
  if (value === '') return t('recommendations.progress.unknown');
  if (names.length > 0) return named(names).text;
  return by === 'theme' || by === 'place_type' ? word(by, value) : value;
}

/** One group alone, year by year; nothing for what cannot be narrowed to. */
export function over_time(by: string, { value }: ProgressRow): Record<string, string> | null {
  const name = narrowed_by[by as keyof typeof narrowed_by];
  return name && value ? { by: 'year', [name]: value } : null;
}

/** The rows as they came, or by one figure, the most first. */
export function sorted(
  rows: ProgressRow[],
  value_of: ((of: Figures) => number) | null,
): ProgressRow[] {
  if (!value_of) return rows;
  return [...rows].sort((one, other) => value_of(other.figures) - value_of(one.figures));
}
