import { read, send, type Asked, type Listed } from '../../server/server';
import { is_workbook_in_base64 } from './letters';

/** What a file has in it, and what its import changes. */
export type Counts = Record<CountName, number>;

export type CountName =
  | 'rows_read'
  | 'rows_left_out'
  | 'places_new'
  | 'places_known'
  | 'places_changed'
  | 'places_unsure'
  | 'same_place_twice'
  | 'regions_new'
  | 'bodies_new'
  | 'yes_cells'
  | 'unknown_cells'
  | 'rows_with_words'
  | 'rows_understood'
  | 'bodies_named'
  | 'said_twice'
  | 'visits_new'
  | 'visits_known'
  | 'visits_withdrawn'
  | 'headcounts_new'
  | 'headcounts_known'
  | 'headcounts_changed'
  | 'findings'
  | 'findings_left_out';

export const states = [
  'checking',
  'checked',
  'storing',
  'stored',
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
  wrong: string;
  instead: string;
}

/** A row as the mapping understands it. */
export interface PreviewRow {
  row: number;
  when: string | null;
  place: string;
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
  'unsure_place',
  'kept_place',
  'kept_visit',
];

/** What the import does by itself. */
export const kinds_of_the_import = [
  'changed_place',
  'changed_headcount',
  'withdrawn_visit',
  'new_place',
  'new_name',
  'new_facts',
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

export async function preview(content: string, mapping: string): Promise<Preview> {
  // A workbook is read as a whole, or not at all.
  if (is_workbook_in_base64(content)) {
    return send<Preview>('POST', '/imports/preview', { content, mapping });
  }
  const beginning = content.slice(0, preview_letters_max);
  const is_whole = beginning.length === content.length;
  const end = is_whole ? beginning.length : beginning.lastIndexOf('\n') + 1;
  return send<Preview>('POST', '/imports/preview', { content: beginning.slice(0, end), mapping });
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
