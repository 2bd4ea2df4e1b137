import type { components } from '../../generated/api';
import { read, send } from '../../server/server';

type Schemas = components['schemas'];

/** What a file has in it, and what loading it changes. */
export type Report = Schemas['ComplaintLoadReport'];
/** A file that is being loaded, or looked at beforehand. */
export type Load = Schemas['ComplaintLoad'];

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
