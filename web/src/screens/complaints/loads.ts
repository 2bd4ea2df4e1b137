import { read, send } from '../../server/server';

/** What a file has in it, and what loading it changes. */
export interface Report {
  rows_read: number;
  rows_left_out: number;
  complaints: number;
  new: number;
  known: number;
  changed: number;
  places_known: number;
  places_not_known: number;
  from: string | null;
  to: string | null;
  findings: { kind: string; said: string; first_row: number; rows: number }[];
}

export const figures = [
  'rows_read',
  'rows_left_out',
  'complaints',
  'new',
  'known',
  'changed',
  'places_known',
  'places_not_known',
] as const;

/** A file that is being loaded, or looked at beforehand. */
export interface Load {
  id: string;
  state: 'checking' | 'checked' | 'storing' | 'stored' | 'cancelled' | 'failed' | 'interrupted';
  phase: string;
  done: number;
  total: number;
  counts: Report | null;
  problem: string | null;
}

export interface Upload {
  file_name: string;
  content: string | null;
  mapping: string | null;
}

/** Begins to look at a file, or to store it; answers which load it is. */
export async function begin(upload: Upload, to_do: 'check' | 'store'): Promise<string> {
  const sent = { ...upload, is_check_only: to_do === 'check' };
  return (await send<{ id: string }>('POST', '/complaints/imports', sent)).id;
}

export async function load_of(id: string): Promise<Load> {
  return read<Load>(`/complaints/imports/${id}`);
}

export async function cancel(id: string): Promise<void> {
  await send('POST', `/complaints/imports/${id}/cancellation`, {});
}
