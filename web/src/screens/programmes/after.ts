import type { components } from '../../generated/api';
import { when_text } from '../../messages/days';
import { joined, locale, number, t, word } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read } from '../../server/server';
import { found_at } from '../exchange/disclosures';

type Schemas = components['schemas'];

export type After = Schemas['ProgrammeAfter'];
export type AtPlace = Schemas['ProgrammeAfterAtPlace'];
export type Stood = Schemas['ProgrammeStoodReason'];
export type Outcome = Schemas['ProgrammeOutcome'];
export type OwnVisit = Schemas['ProgrammeOwnVisit'];
export type BorneOut = Schemas['ProgrammesBorneOut'];
export type Kind = Schemas['KindBorneOut'];

export const states = ['made', 'not_made'] as const;
export const outcomes = ['unknown', 'confirmed', 'partly', 'not_confirmed'] as const;
export const silences = [
  'unknown',
  'did_not_get_out',
  'afraid',
  'nothing_to_complain_of',
] as const;

/** The one reason of which it is also said what was found of silence. */
export const of_silence = 'fewer_complaints';

/** All of one, its places by name; nothing where there is none for this reader. */
export async function after_at(id: string): Promise<After | null> {
  const found = await found_at<After>(`/programmes/${id}/after`);
  return found && { ...found, places: by_name(found.places) };
}

export const borne_out = () => read<BorneOut>('/programmes/borne-out');

export function by_name<T extends { names: Name[] }>(all: T[]): T[] {
  const { compare } = new Intl.Collator(locale());
  return all.toSorted((a, b) => compare(named(a.names).text, named(b.names).text));
}

export const place_name = ({ names, candidate }: AtPlace) =>
  named(names).text || candidate.visit.place;

export const key_of = ({ kind, heard }: Stood) => `${kind} ${heard ?? ''}`;

const known = (count: number | null) =>
  count === null ? t('programmes.unknown') : number(count);

/** What was heard stands in the candidate, the latest first; it is counted from the first. */
function heard_text({ candidate }: AtPlace, heard: number): string {
  const signal = candidate.signals.at(-heard);
  if (!signal) return t('programmes.unknown');
  return joined_lines([signal.words, signal.on ? when_text(signal.on) : '', signal.source ?? '']);
}

const joined_lines = (parts: string[]) => parts.filter((part) => part !== '').join(' · ');

/** A reason's figures, in words. */
export function stood_text(stood: Stood, at: AtPlace): string {
  if (stood.heard !== null) return heard_text(at, stood.heard);
  switch (stood.kind) {
    case 'people_held':
      return t('programmes.held_of', {
        occupancy: known(stood.number),
        capacity: known(stood.beside),
      });
    case 'groups_held':
      return joined(stood.groups.map((code) => word('group', code)));
    case 'standing':
      return word('standing', stood.standing ?? '');
    case 'recommendations':
      return t('programmes.after.open_and_overdue', {
        open: known(stood.number),
        overdue: known(stood.beside),
      });
    case of_silence:
      return t('programmes.alike', { more: known(stood.number), known: known(stood.beside) });
    case 'other_bodies':
    case 'complaints':
      return known(stood.number);
    default:
      return stood.when ? when_text(stood.when) : t('programmes.after.no_visit_known');
  }
}

/** What each one holds of a reason, and what they said of it before, the latest first. */
export function words_on(stood: Stood, all: Outcome[]): { latest: Outcome[]; before: Outcome[] } {
  const about = all.filter(({ reason, heard }) => reason === stood.kind && heard === stood.heard);
  const is_latest = (one: Outcome) => about.find(({ by }) => by === one.by) === one;
  return {
    latest: about.filter(is_latest),
    before: about.filter((one) => !is_latest(one)),
  };
}
