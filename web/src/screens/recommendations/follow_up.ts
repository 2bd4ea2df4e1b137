import type { components } from '../../generated/api';
import { people_names } from '../exchange/disclosures';
import { viewer } from '../../server/viewer.svelte';
import { why_shut } from '../../parts/shut';
import { addressee_text } from './asked';

type Schemas = components['schemas'];

export type DueThing = Schemas['DueThing'];
export type Reminder = Schemas['Reminder'];
export type AddresseeLetter = Schemas['AddresseeLetter'];

/** Which of what falls due is shown; all of it comes first. */
export const showing = ['all', 'now', 'mine'] as const;
export type Showing = (typeof showing)[number];

export function shown_in(query: URLSearchParams): Showing {
  const said = query.get('show');
  return showing.find((each) => each === said) ?? 'all';
}

/** What the server is asked for; `person` is the viewer. */
export function asked_by(shown: Showing, person: string): Record<string, string> {
  if (shown === 'now') return { is_due: 'yes' };
  return shown === 'mine' ? { person } : {};
}

/** What falls due, together by whom it is asked of; who is named first is due first. */
export function by_addressee(all: DueThing[]): { addressee: string; due: DueThing[] }[] {
  const groups = new Map<string, DueThing[]>();
  for (const each of all) {
    const addressee = addressee_text(each);
    groups.set(addressee, [...(groups.get(addressee) ?? []), each]);
  }
  return [...groups].map(([addressee, due]) => ({ addressee, due }));
}

/** What it is about, or what is to be done; else why that does not open. */
export const title_of = ({ title, what, shut }: DueThing) =>
  title ?? what ?? why_shut(shut) ?? '';

/** Where one goes about it. */
export const href_of = ({ recommendation }: DueThing) =>
  recommendation ? `/recommendations/${recommendation}` : undefined;

/** Our own people, the viewer first. */
export async function our_people(): Promise<{ value: string; label: string }[]> {
  const names = await people_names();
  const us = viewer()?.person ?? '';
  const others = Object.entries(names).filter(([id]) => id !== us);
  const all = [[us, names[us] ?? viewer()?.name ?? ''] as const, ...others];
  return all.map(([value, label]) => ({ value, label }));
}
