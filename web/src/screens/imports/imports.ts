import { language } from '../../messages/messages.svelte';
import type { Name } from '../../messages/names';
import { read, send, type Asked, type Listed } from '../../server/server';
import type { Reason } from '../doubles/doubles';
import { is_workbook_in_base64 } from './letters';
import type { Region } from './mapping/regions';
import type { Outline } from './mapping/sheet';

/** What a file has in it, and what its import changes. */
export type Counts = Record<CountName, number>;

export type CountName =
  | 'rows_read'
  | 'rows_left_out'
  | 'rows_set_aside'
  | 'places_new'
  | 'places_known'
  | 'places_changed'
  | 'places_unsure'
  | 'same_place_twice'
  | 'regions_new'
  | 'bodies_new'
  | 'bodies_known'
  | 'bodies_changed'
  | 'bodies_unsure'
  | 'same_body_twice'
  | 'yes_cells'
  | 'unknown_cells'
  | 'rows_with_words'
  | 'rows_understood'
  | 'bodies_named'
  | 'said_twice'
  | 'visits_new'
  | 'visits_known'
  | 'visits_withdrawn'
  | 'visits_near'
  | 'visits_no_longer_stated'
  | 'statements_new'
  | 'headcounts_new'
  | 'headcounts_known'
  | 'headcounts_changed'
  | 'findings'
  | 'findings_left_out';

/** What undoing an import did to the register. */
export const undone_counts = [
  'places_taken_out',
  'places_put_back',
  'bodies_taken_out',
  'bodies_put_back',
  'visits_taken_out',
  'visits_brought_back',
  'visits_kept',
  'headcounts_taken_out',
  'headcounts_put_back',
  'left',
] as const;
export type Undone = Record<(typeof undone_counts)[number], number>;

export const states = [
  'checking',
  'checked',
  'storing',
  'stored',
  'undone',
  'cancelled',
  'failed',
  'interrupted',
] as const;
export type State = (typeof states)[number];

/** A file that is compared with the register, or was stored in it. */
export interface Import {
  id: string;
  file_name: string;
  mapping: string;
  state: State;
  phase: string;
  done: number;
  total: number;
  counts: Counts | null;
  undone: Undone | null;
  problem: string | null;
  started_at: string;
  touched_at: string;
}

/** One thing to say about one row of a file. */
export interface RowFinding {
  row: number;
  kind: string;
  heading: string | null;
  said: string | null;
  other_row: number | null;
  place: string | null;
  body: string | null;
  /** What speaks for its being the same as another, and against. */
  reasons: Reason[];
}

/** A mapping that a file was imported with before. */
export interface MappingUsed {
  name: string;
  text: string;
  used_at: string;
}

export interface Mistake {
  line: number;
  key: string;
  code: string;
  wrong: string;
  instead: string;
}

/** A row as the mapping understands it. */
export interface PreviewRow {
  row: number;
  when: string | null;
  place: string;
  /** The body's name, where the rows are bodies. */
  body: string;
  region: string;
  town: string;
  type: string;
  visited_by: string[];
  named: string[];
  capacity: number | null;
  occupancy: number | null;
  findings: RowFinding[];
}

export interface Preview {
  mistakes: Mistake[];
  headings: string[];
  rows: PreviewRow[];
}

/** What a person should look at. */
export const kinds_for_a_person = [
  'left_out_ragged',
  'left_out_no_name',
  'left_out_no_when',
  'left_out_to_come',
  'formula',
  'broken_letters',
  'not_understood',
  'unknown',
  'words_left_over',
  'words_beside',
  'contradiction',
  'same_place_twice',
  'same_body_twice',
  'unsure_place',
  'kept_place',
  'unsure_body',
  'kept_body',
  'kept_visit',
  'left_place',
  'left_body',
  'visit_to_come',
  'near_visit',
  'no_longer_stated',
  'contradicted_visit',
];

/** What the import does by itself. */
export const kinds_of_the_import = [
  'changed_place',
  'changed_body',
  'changed_headcount',
  'withdrawn_visit',
  'matched_place',
  'new_place',
  'matched_body',
  'new_body',
  'new_name',
  'new_facts',
  'set_aside',
];

export async function imports(page: number): Promise<Listed<Import>> {
  return read<Listed<Import>>('/imports', { page });
}

export async function import_of(id: string): Promise<Import> {
  return read<Import>(`/imports/${id}`);
}

export async function rows_of(id: string, asked: Asked): Promise<Listed<RowFinding>> {
  return read<Listed<RowFinding>>(`/imports/${id}/rows`, asked);
}

export async function mappings_used(): Promise<MappingUsed[]> {
  return (await read<{ items: MappingUsed[] }>('/imports/mappings')).items;
}

/** As much of a file as is looked at before it is sent: some rows. */
const preview_letters_max = 100_000;

/** The beginning of a file, to its last whole row. A workbook is read as a whole, or not at all. */
function beginning_of(content: string): string {
  if (content.length <= preview_letters_max || is_workbook_in_base64(content)) return content;
  const beginning = content.slice(0, preview_letters_max);
  return beginning.slice(0, beginning.lastIndexOf('\n') + 1);
}

export async function preview(content: string, mapping: string): Promise<Preview> {
  return send<Preview>('POST', '/imports/preview', { content: beginning_of(content), mapping });
}

/** What is in a file, before there is a mapping for it; of a workbook, one sheet. */
export async function outline_of(content: string, sheet = ''): Promise<Outline> {
  const asked = { content: beginning_of(content), ...(sheet === '' ? {} : { sheet }) };
  return send<Outline>('POST', '/imports/outline', asked);
}

/** Begins to check a file; answers which import it is. */
export async function begin(
  file_name: string,
  content: string,
  mapping: string,
): Promise<string> {
  const begun = await send<{ id: string }>('POST', '/imports', { file_name, content, mapping });
  return begun.id;
}

/** Stores a checked file, or takes up again what was interrupted. */
export async function confirm(id: string): Promise<void> {
  await send('POST', `/imports/${id}/confirmation`, {});
}

export async function cancel(id: string): Promise<void> {
  await send('POST', `/imports/${id}/cancellation`, {});
}

/** Takes back all that a stored import changed. */
export async function undo(id: string): Promise<void> {
  await send('POST', `/imports/${id}/undoing`, {});
}

/** The regions that the register has. */
export async function regions_known(): Promise<Region[]> {
  return (await read<{ items: Region[] }>('/regions')).items;
}

/** A body of the register, as a mapping names it. */
export interface BodyFound {
  id: string;
  names: Name[];
  acronym: string | null;
  type: string;
  level: string;
}

/** As many as are offered. */
const bodies_offered_max = 12;

export async function bodies_found(search: string, signal: AbortSignal): Promise<BodyFound[]> {
  const asked = { search, lang: language() };
  const { items } = await read<Listed<BodyFound>>('/bodies', asked, signal);
  return items.slice(0, bodies_offered_max);
}
