import type { components } from '../../generated/api';
import { loads_at } from '../imports/load_file';

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

export const loads = loads_at<Load>('/complaints/imports');
