import type { Cell } from '../../parts/matrix';
import type { KnownBody } from '../visits/register.svelte';

/** What bodies of one type may visit, as far as the register has it. */
interface Mandate {
  place_types: Set<string>;
  /** Of each body of the type it is recorded what it may visit. */
  is_whole: boolean;
}

/** What each type of body may visit. */
export type Mandates = Map<string, Mandate>;

export function mandates_of(bodies: KnownBody[]): Mandates {
  const mandates: Mandates = new Map();
  for (const body of bodies) {
    const known = mandates.get(body.type) ?? { place_types: new Set<string>(), is_whole: true };
    body.mandates.forEach((each) => known.place_types.add(each.place_type));
    known.is_whole &&= body.mandates.length > 0;
    mandates.set(body.type, known);
  }
  return mandates;
}

/** What it means that bodies of a type are not known to have been in places of a type. */
export function absence(mandates: Mandates, body_type: string, place_type: string): Cell['state'] {
  const mandate = mandates.get(body_type);
  if (!mandate) return 'unknown';
  if (mandate.place_types.has(place_type)) return 'gap_in_practice';
  return mandate.is_whole ? 'gap_in_law' : 'unknown';
}
