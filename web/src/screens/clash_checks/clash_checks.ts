import type { components } from '../../generated/api';
import { called } from '../../server/references.svelte';
import { read, Refusal, send, type Listed } from '../../server/server';
import { has_role } from '../../server/viewer.svelte';

type Schemas = components['schemas'];

export type ClashCheckInBrief = Schemas['ClashCheckInBrief'];
/** A check with another body, as our own letters tell it. */
export type ClashCheck = Schemas['ClashCheck'];
export type ClashRound = Schemas['ClashRound'];
export type PlannedWeek = Schemas['PlannedWeek'];

export const sizes = ['up_to_64', 'up_to_256', 'up_to_1024'] as const;

export const may_put_in = () => has_role('editor', 'coordinator');

/** A name from the left does not turn a line from the right around (U+2068, U+2069). */
export const partner_called = (id: string) => `\u2068${called('body', id) || '…'}\u2069`;

/** What lies here yet of a check that the other body ended goes as soon as somebody looks. */
async function without_what_ended<T>(found: T, briefs: ClashCheckInBrief[]): Promise<T> {
  if (briefs.some(({ is_still_kept }) => is_still_kept))
    await send('POST', '/clash-checks/forgetting', {});
  return found;
}

/** A page of those that were proposed, by us or to us. */
export async function checks_on(page: string | null): Promise<Listed<ClashCheckInBrief>> {
  const found = await read<Listed<ClashCheckInBrief>>('/clash-checks', { page });
  return without_what_ended(found, found.items);
}

/** Nothing where there is none for this reader. */
export async function check_at(id: string): Promise<ClashCheck | null> {
  try {
    const found = await read<ClashCheck>(`/clash-checks/${id}`);
    return await without_what_ended(found, [found.brief]);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}

/** Whether the other body waits for our plan. */
export const waits_for_us = ({ last_round }: ClashCheck) => last_round?.stage === 'they_asked';

/** What the person who put our plan in may do next with the round. */
export function next_step({ is_mine, stage }: ClashRound): 'count' | 'open' | 'read_open' | null {
  if (!is_mine) return null;
  if (stage === 'answer_came' || stage === 'number_came') return 'count';
  if (stage === 'counted' || stage === 'they_wish_to_open') return 'open';
  return stage === 'opening_came' ? 'read_open' : null;
}

/** With one more; what stands in a plan already is not put in twice. */
export function with_one_more(plan: PlannedWeek[], one: PlannedWeek): PlannedWeek[] {
  const is_there = plan.some(({ place, week }) => place === one.place && week === one.week);
  return is_there ? plan : [...plan, one];
}
