import type { Mistake } from '../imports';
import { headings_of, role } from './roles';
import type { Table } from './toml';

/** What a mapping that is being made does not say yet, in the words of who points at columns; none
    for what only who reads the mapping file can mend. */
export function still_to_say(said: Table, { code, key }: Mistake): string | null {
  if (code === 'mapping.no_when') return 'when';
  if (code === 'mapping.no_where' || key === 'place.name') return 'name';
  if (code === 'mapping.no_body') return 'body';
  if (code === 'mapping.no_yes') return 'yes';
  if (code === 'mapping.no_no') return 'no';
  if (code === 'mapping.no_otherwise' && key.startsWith('place.type')) {
    return headings_of(said, role('type')).length > 0 ? 'type_otherwise' : 'type';
  }
  if (code !== 'mapping.missing') return null;
  if (key === 'source') return 'source';
  return /^visit\.by\.\d+\.body$/.test(key) ? 'which_body' : null;
}
