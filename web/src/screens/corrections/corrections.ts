import { when_text } from '../../messages/days';
import { speak, t } from '../../messages/messages.svelte';
import { called } from '../../server/references.svelte';
import { part } from '../../way/part';
import { isolated } from '../exchange/disclosures';

/** What a proposal may be about. */
export const topics = ['place', 'body', 'headcount', 'visit', 'new_place', 'new_body'] as const;
export type Topic = (typeof topics)[number];

/** Fetches what the fields of that kind of record are called. */
export function learn_fields(about: Topic): Promise<void> {
  return part(() => {
    if (about.endsWith('body')) return speak('bodies');
    return about === 'visit' ? speak('visits') : speak('places');
  });
}

/** What is known of a proposal before it is opened. */
export interface ProposalHeading {
  about: Topic;
  place: string | null;
  body: string | null;
  visit: string | null;
  on: string | null;
  version: number | null;
  fields: string[];
  by_role: string;
}

/** A proposal, ours or theirs; `body` is the other one. */
export interface Proposal {
  id: string;
  side: 'ours' | 'theirs';
  body: string;
  at: string;
  heading: ProposalHeading;
  state: string;
  /** Who of ours wrote it. */
  person: string | null;
}

/** What a field says, as JSON of the record; nothing where there was no record. */
export interface FieldBeside {
  name: string;
  before: string | null;
  now: string | null;
  proposed: string;
  is_changed: boolean;
  decision: 'taken' | 'left' | null;
}

/** What was said since. `said` is there where it opens. */
export interface ThreadNote {
  letter: string;
  kind: string;
  by: string;
  at: string;
  heading: {
    by_role: string;
    outcome: string | null;
    place: string | null;
    body: string | null;
  } | null;
  person: string | null;
  said: { words: string; fields: { name: string; decision: string }[] } | null;
  shut: string | null;
}

/** A proposal beside the register, and all that was said. */
export interface Thread {
  proposal: Proposal;
  fields: FieldBeside[];
  reason: string;
  source: string;
  version_now: number | null;
  is_there: boolean;
  notes: ThreadNote[];
}

/** While it is undecided, either side may say something, and the proposer may take it back. */
export const is_undecided = ({ state }: Proposal) =>
  ['sent', 'opened', 'asked', 'answered'].includes(state);

/** Whether the next step is ours. */
export const waits_for_us = ({ side, state }: Proposal) =>
  side === 'theirs' ? ['sent', 'opened', 'answered'].includes(state) : state === 'asked';

/** What it is about, in a line. */
export function title_of({ about, place, body, on }: ProposalHeading): string {
  const name = called(about === 'body' ? 'body' : 'place', about === 'body' ? body : place);
  return t(`corrections.about.${about}`, { what: isolated(name || '…'), when: when_text(on) });
}

/** Where the register's own page of it is; nowhere for what is not in it yet. */
export function page_of({ about, place, body, visit }: ProposalHeading): string | null {
  if (about === 'visit') return `/visits/${visit}`;
  if (about === 'body') return `/bodies/${body}`;
  return place ? `/places/${place}` : null;
}
