import { when_text } from '../../messages/days';
import { joined, t } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read, Refusal } from '../../server/server';
import { has_role, viewer } from '../../server/viewer.svelte';
import type { Source } from '../sources';
import { body_name } from './register.svelte';

/** A visit that was made, as the program sends it. */
export interface Visit {
  id: string;
  version: number;
  place: string;
  place_names: Name[];
  bodies: string[];
  /** What each of them is called, in the same order; not in every list. */
  bodies_names?: Name[][];
  when: string;
  type: string;
  announcement: string;
  is_own: boolean;
  source: Source;
}

/** What a person says of a visit that was made. */
export interface VisitDraft {
  place: string | null;
  bodies: string[];
  when: string | null;
  type: string;
  announcement: string;
  source: Source;
}

/** In which compartment a visit is stated: who will read it. */
export type StatedIn = 'own' | 'register';

/** Where visits of a compartment are written. */
export function path_of(stated_in: StatedIn): string {
  return stated_in === 'own' ? '/visits' : '/register/visits';
}

/** The visit `id`; nothing where there is none to be seen. */
export async function visit_of(id: string): Promise<Visit | null> {
  try {
    return await read<Visit>(`/visits/${id}`);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}

/** Whether the viewer may correct it and take it out. */
export function may_write(visit: Visit): boolean {
  return visit.is_own
    ? has_role('editor', 'coordinator')
    : (viewer()?.writes_the_register ?? false);
}

/** Where the viewer may state a visit; nowhere for a reader. */
export function may_state_in(): StatedIn[] {
  const own: StatedIn[] = has_role('editor', 'coordinator') && viewer()?.body ? ['own'] : [];
  return viewer()?.writes_the_register ? [...own, 'register'] : own;
}

/** Where it was and when, in a line. */
export function visit_title(visit: Visit): string {
  const place = named(visit.place_names).text || t('shell.unnamed');
  // Isolated (U+2068, U+2069): a name from the left does not turn a line from the right around.
  return t('visits.title', { place: `\u2068${place}\u2069`, when: when_text(visit.when) });
}

/** Who was there, in words. Lists that do not bring the names have them looked up. */
export function bodies_text({ bodies, bodies_names }: Pick<Visit, 'bodies' | 'bodies_names'>) {
  return joined(bodies.map((id, at) => named(bodies_names?.[at]).text || body_name(id) || '…'));
}

/** Who reads a visit of a compartment, in a word. */
export function stated_in_text(is_own: boolean): string {
  return t(is_own ? 'visits.stated_in.own' : 'visits.stated_in.register');
}
