import { joined, t } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read, Refusal, type Listed } from '../../server/server';
import { has_role } from '../../server/viewer.svelte';
import { body_name } from '../visits/register.svelte';

/** What the own body has settled, or is about to settle, with others. */
export interface Agreement {
  id: string;
  version: number;
  names: Name[];
  parties: string[];
  kind: string;
  legal_basis: Name[];
  predecessor: string | null;
  stage: string;
  stage_since: string;
  may_come_to: string[];
  is_open: boolean;
  in_force_from: string | null;
  review_on: string | null;
  ends_on: string | null;
  note: string | null;
  /** Why the note does not open. */
  shut: string | null;
}

/** What a person writes of it; the own body is a party without being named. */
export interface AgreementDraft {
  names: Name[];
  with: string[];
  kind: string;
  legal_basis: Name[];
  predecessor: string | null;
  in_force_from: string | null;
  review_on: string | null;
  ends_on: string | null;
  note: string | null;
}

/** That it came to a stage: when, and who of us wrote that down. */
export interface Stage {
  number: number;
  stage: string;
  on: string;
  by: string;
  noted: string;
  note: string | null;
  shut: string | null;
}

/** How the own body stands with others. */
export interface Relation {
  id: string;
  version: number;
  bodies: string[];
  standing: string;
  since: string | null;
  note: string | null;
  shut: string | null;
  source: string | null;
}

/** Something that falls due under an agreement; `days` below 0: it is past. */
export interface Alarm {
  agreement: string;
  names: Name[];
  parties: string[];
  alarm: string;
  on: string;
  days: number;
  requirement: string | null;
  what: string | null;
}

export const kinds = ['formal_agreement', 'informal_understanding'];
export const standings = ['none', 'informal', 'being_negotiated', 'formal'];
/** Stages in the three groups of the list, each in its order. */
export const groups = {
  now: ['in_force', 'review_due'],
  coming: ['draft', 'negotiating', 'signed'],
  over: ['renewed', 'expired', 'terminated', 'not_concluded'],
};

/** More agreements than on so many pages no body keeps. */
const pages_max = 20;

export const may_write = () => has_role('editor', 'coordinator');
export const is_over = ({ stage }: Agreement) => groups.over.includes(stage);
export const is_now = ({ stage }: Agreement) => groups.now.includes(stage);

/** One agreement; nothing where there is none for this reader. */
export async function agreement_of(id: string): Promise<Agreement | null> {
  try {
    return await read<Agreement>(`/agreements/${id}`);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}

/** All agreements, those with one body where it is named. */
export async function agreements_with(body?: string): Promise<Agreement[]> {
  const all: Agreement[] = [];
  for (let page = 1; page <= pages_max; page += 1) {
    const answer = await read<Listed<Agreement>>('/agreements', { body, page });
    all.push(...answer.items);
    if (all.length >= answer.total) break;
  }
  return all;
}

export async function relations_with(body?: string): Promise<Relation[]> {
  return (await read<{ items: Relation[] }>('/relations', { body })).items;
}

/** What falls due within 90 days, or was due; the longest overdue first. */
export async function due(body?: string): Promise<Alarm[]> {
  return (await read<{ items: Alarm[] }>('/agreements/due', { body })).items;
}

/** What a correction starts from; for a new one, what is known of it already. */
export function draft_of(agreement: Agreement | null, known: Partial<AgreementDraft> = {}) {
  const draft: AgreementDraft = {
    names: agreement?.names ?? [],
    with: agreement?.parties.slice(1) ?? [],
    kind: agreement?.kind ?? '',
    legal_basis: agreement?.legal_basis ?? [],
    predecessor: agreement?.predecessor ?? null,
    in_force_from: agreement?.in_force_from ?? null,
    review_on: agreement?.review_on ?? null,
    ends_on: agreement?.ends_on ?? null,
    note: agreement?.note ?? null,
  };
  return structuredClone({ ...draft, ...known });
}

/** What an agreement is called. */
export function name_of({ names }: Pick<Agreement, 'names'>): Name {
  const name = named(names);
  return { ...name, text: name.text || t('shell.unnamed') };
}

/** The other parties, joined as the language joins them. */
export function others_text(parties: string[], own: string | null | undefined): string {
  return joined(parties.filter((id) => id !== own).map((id) => isolated(body_name(id) || '…')));
}

/** A name from the left does not turn a line from the right around (U+2068, U+2069). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** How long until a day, or since it, in words. */
export function days_text(days: number): string {
  if (days === 0) return t('agreements.due.today');
  return days > 0
    ? t('agreements.due.in_days', { count: days })
    : t('agreements.due.since_days', { count: -days });
}

/** What an alarm is about, in a few words. */
export function alarm_text({ alarm, what }: Alarm): string {
  return alarm === 'requirement' && what ? what : t(`agreements.due.alarm.${alarm}`);
}

/** The names of our own people by their ids; what is not known stays empty. */
export async function people_names(): Promise<Record<string, string>> {
  const { items } = await read<{ items: { id: string; name: string }[] }>('/people').catch(() => ({
    items: [],
  }));
  return Object.fromEntries(items.map(({ id, name }) => [id, name]));
}
