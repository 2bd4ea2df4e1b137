import type { components } from '../../generated/api';
import { word } from '../../messages/messages.svelte';
import { read } from '../../server/server';
import { viewer } from '../../server/viewer.svelte';

type Schemas = components['schemas'];

export type Recommendation = Schemas['Recommendation'];
export type RecommendationDraft = Schemas['RecommendationDraft'];
export type Told = Schemas['RecommendationStory'];
export type Verification = Schemas['Verification'];
export type WorkedElsewhere = Schemas['WorkedElsewhere'];
export type ScaleMeaning = Schemas['ScaleMeaning'];
export type ThemePlace = Schemas['ThemePlace'];
export type Received = Schemas['Received'];

/** What can be written down about a recommendation, and where it is sent. */
export const notes = {
  answer: { sent_to: 'authority-answers', house: 'authority_answer', field: 'says' },
  claim: { sent_to: 'claims', house: 'implementation', field: 'state' },
  verification: { sent_to: 'verifications', house: 'implementation', field: 'state' },
  reason: { sent_to: 'reasons-given', house: 'reason_not_followed', field: 'reason' },
  lever: { sent_to: 'levers', house: 'lever', field: 'lever' },
} as const;
export type About = keyof typeof notes;

/** What a person writes of a recommendation. */
export function draft_of(
  found: Recommendation | null,
  place: string | null,
): RecommendationDraft {
  if (found) {
    const {
      id: _id,
      version: _version,
      shut: _shut,
      answered: _answered,
      claimed: _claimed,
      verified: _verified,
      is_open: _is_open,
      is_overdue: _is_overdue,
      voices_differ: _voices_differ,
      changed: _changed,
      ...draft
    } = found;
    return structuredClone(draft);
  }
  return {
    nature: 'recommendation',
    kind: 'after_visit',
    issuer: viewer()?.body ?? null,
    issued: null,
    title: '',
    text: '',
    extent: 'place',
    place,
    place_types: [],
    theme: null,
    groups: [],
    addressee: null,
    addressee_body: null,
    level: null,
    priority: 'not_said',
    due: null,
    report: null,
    paragraph: null,
    measure: null,
    cause: null,
    repeated_from: null,
    basis: null,
  };
}

/** What a body established last, one line for each body, our own first. */
export function latest_of_each(verifications: Verification[]): Verification[] {
  const latest = new Map<string, Verification>();
  for (const each of verifications) if (!latest.has(each.body)) latest.set(each.body, each);
  const is_ours = ({ body }: Verification) => (body === viewer()?.body ? 0 : 1);
  return [...latest.values()].sort((a, b) => is_ours(a) - is_ours(b));
}

/** The words as they were said: those that were written down, or the word of the scale. */
export function said_text(said: { word?: string | null; words?: string | null }): string {
  return said.words || (said.word ? word('scale_word', said.word) : '');
}

export async function theme_places(): Promise<ThemePlace[]> {
  return (await read<{ items: ThemePlace[] }>('/themes')).items;
}

export async function scale_meanings(): Promise<ScaleMeaning[]> {
  return (await read<{ items: ScaleMeaning[] }>('/status-scales')).items;
}
