import { read, type Listed } from '../../server/server';
import { viewer } from '../../server/viewer.svelte';
import type { Source } from '../sources';
import type { Visit } from './visit';

/** One word on a visit, as it was said. */
export interface Statement {
  when: string;
  type: string;
  announcement: string;
  rating: string | null;
  source: Source;
}

/** A statement, and the visit that it is about. */
export interface Said extends Statement {
  visit: string;
}

/** What is said of a visit, and of those of the same body there some days before or after. */
export interface AllSaid {
  said: Said[];
  near: Visit[];
}

/** As the check of a file asks about visits that lie near each other. */
export const near_days_max = 14;

/** More than these are another question than whether two days are one visit. */
const near_visits_max = 5;

export async function all_said_of(visit: Visit): Promise<AllSaid> {
  const near = await near_visits(visit);
  const parts = await Promise.all([visit, ...near].map(said_of));
  return { said: parts.flat(), near };
}

async function said_of({ id }: Visit): Promise<Said[]> {
  const { items } = await read<{ items: Statement[] }>(`/visits/${id}/statements`);
  return items.map((each) => ({ ...each, visit: id }));
}

/** Whoever is shown half-years is told no days, and so none that lie near each other. */
async function near_visits(visit: Visit): Promise<Visit[]> {
  const is_coarse = viewer()?.sight === 'coarse' && !visit.is_own;
  if (is_coarse || !is_day(visit.when)) return [];
  const { items } = await read<Listed<Visit>>('/visits', {
    place: visit.place,
    body: visit.bodies,
    from: days_after(visit.when, -near_days_max),
    to: days_after(visit.when, near_days_max),
    sort: 'when',
  });
  const others = items.filter(({ id, when }) => id !== visit.id && is_day(when));
  return others.slice(0, near_visits_max);
}

function is_day(when: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(when);
}

/** The day so many days after another; before it where they are less than none. */
export function days_after(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
