import { when_text } from '../../messages/days';
import { t, word } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read, Refusal } from '../../server/server';

/** What the person agreed to. */
export interface Consent {
  given: string;
  on: string | null;
  purposes: string[];
  recipients: string[];
  until: string | null;
}

/** A complaint that reached the own body, as the program sends it. */
export interface Case {
  id: string;
  version: number;
  received: string;
  place: string | null;
  place_names: Name[];
  place_words: string | null;
  theme: string;
  person: string | null;
  outcome: string;
  action: string | null;
  consent: Consent;
  referral: { state: string; to: string | null; on: string | null };
  note: string | null;
  /** Why the note does not open. */
  shut: string | null;
}

/** What a person writes of a complaint. */
export type CaseDraft = Omit<Case, 'id' | 'version' | 'place_names' | 'referral' | 'shut'>;

export interface Count {
  id: string;
  version: number;
  place: string | null;
  theme: string;
  from: string;
  to: string;
  span: string;
  number: number;
}

/** A time for which everything is written down. */
export interface Stretch {
  id: string;
  place: string | null;
  from: string;
  to: string;
  source: { statement: string };
}

/** A cell of the own table, and whether its number is all there is. */
export interface TableCell {
  state: 'counted' | 'at_least' | 'none' | 'unknown';
  number: number;
}

export interface TableRow {
  place: string | null;
  region: string | null;
  names: Name[];
  from: string;
  to: string;
  cells: TableCell[];
  all: TableCell;
}

export interface Table {
  rows_are: 'region' | 'place';
  themes: string[];
  rows: TableRow[];
  total: TableRow[];
  rows_in_all: number;
  page: number;
  number: number;
  left_out: number;
}

/** A line of a table for another body. */
export interface Line {
  theme: string | null;
  from: string | null;
  to: string | null;
  names: Name[];
  is_all: boolean;
}

export interface Preview {
  rows: Line[];
  columns: Line[];
  periods: Line[];
  cells: { number: number; hidden: string | null }[];
  shown_from: number;
  shown: number;
  hidden: number;
  tables_before: number;
  known_already: number;
  left_out: number;
}

export interface Giving {
  id: string;
  number: number;
  recipient: string;
  given: string;
  rows: number;
  columns: number;
  from: string | null;
  to: string | null;
  shown: number;
  hidden: number;
}

export const spans = ['month', 'quarter', 'half_year', 'year'] as const;

/** How a table is laid out, by its name in the address. */
const laid_out_by = ['rows', 'span', 'from', 'to'] as const;

/** What a table is narrowed by, by its name in the address. */
export const narrowing = ['region', 'place_type', 'theme'] as const;
export type Narrowing = (typeof narrowing)[number];

/** The table of the address, as the program is asked for it. */
export function layout_in(query: URLSearchParams): Record<string, string | string[] | null> {
  return {
    ...Object.fromEntries(laid_out_by.map((name) => [name, query.get(name)])),
    ...Object.fromEntries(narrowing.map((name) => [name, query.getAll(name)])),
  };
}

/** The first day of the month, quarter, half-year or year that `day` lies in. */
export function period_start(day: string, span: string): string {
  const months = { month: 1, quarter: 3, half_year: 6, year: 12 }[span] ?? 1;
  const [year = '', month = '1'] = day.split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

/** A period in words: a month, a half-year or a year by its name, else from month to month. */
export function period_text(from: string | null, to: string | null): string {
  if (!from || !to) return '';
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const year = from.slice(0, 4);
  if (first === last) return when_text(first);
  if (first === `${year}-01` && last === `${year}-12`) return year;
  if (first === `${year}-01` && last === `${year}-06`) return when_text(`${year}-H1`);
  if (first === `${year}-07` && last === `${year}-12`) return when_text(`${year}-H2`);
  return t('complaints.from_to', { from: when_text(first), to: when_text(last) });
}

/** What a column of a table that leaves is called. */
export function column_text({ theme, is_all }: Line): string {
  return is_all ? t('complaints.table.all') : word('theme', theme ?? '');
}

/** What a period of a table that leaves is called. */
export function time_text({ from, to, is_all }: Line): string {
  return is_all ? t('complaints.given.whole_time') : period_text(from, to);
}

/** Rows beside each other that are of the same place or region, of one period each. */
export function rows_together(rows: TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && first.place === row.place && first.region === row.region) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** What a row is called; what is known of no place, or of none in a region, has no name. */
export function row_text(names: Name[], is_all = false): string {
  if (is_all) return t('complaints.all_rows');
  return named(names).text || t('complaints.not_known_where');
}

/** The case `id`; nothing where there is none to be seen. */
export async function case_of(id: string): Promise<Case | null> {
  try {
    return await read<Case>(`/complaints/cases/${id}`);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}
