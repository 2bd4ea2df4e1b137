import type { components } from '../../generated/api';
import { read, send, type Listed } from '../../server/server';
import { loads_at } from '../imports/load_file';

type Schemas = components['schemas'];

/** What a file has in it, and what loading it changes. */
export type Report = Schemas['RecommendationLoadReport'];
/** A file that is being loaded, or looked at beforehand. */
export type Load = Schemas['RecommendationLoad'];
/** One that was loaded. */
export type Stored = Schemas['RecommendationImport'];

export const figures = [
  'rows_read',
  'rows_left_out',
  'rows_said_twice',
  'new',
  'known',
  'said_otherwise',
  'new_answers',
] as const;

const path = '/recommendations/imports';

export const loads = loads_at<Load>(path);

/** What was loaded, the latest first. */
export async function stored_loads(): Promise<Stored[]> {
  return (await read<Listed<Stored>>(path)).items;
}

/** Words for an addressee that may mean a body of the register. */
export type Unsure = Schemas['UnsureAddressee'];

export async function unsure_addressees(id: string): Promise<Unsure[]> {
  return (await read<Listed<Unsure>>(`${path}/${id}/addressees`)).items;
}

/** Says which body the words mean, or none of these, for all rows that have them. */
export async function settle(id: string, said: string, body: string | null): Promise<void> {
  await send('POST', `${path}/${id}/addressees`, { said, body });
}

export async function reopen(id: string, said: string): Promise<void> {
  await send('POST', `${path}/${id}/addressees/reopening`, { said });
}

export async function take_back(id: string): Promise<void> {
  await send('DELETE', `${path}/${id}`);
}
