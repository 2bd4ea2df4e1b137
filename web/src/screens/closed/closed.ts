import type { components } from '../../generated/api';
import { when_text } from '../../messages/days';
import { t, word } from '../../messages/messages.svelte';
import type { Fact } from '../../parts/Facts.svelte';
import { called } from '../../server/references.svelte';

type Schemas = components['schemas'];

export type ClosedLetter = Schemas['ClosedLetter'];
export type ClosedOpened = Schemas['ClosedOpened'];
export type ClosedWords = Schemas['ClosedWords'];
export type ClosedDraft = Schemas['ClosedDraft'];
export type ClosedDraftInBrief = Schemas['ClosedDraftInBrief'];
export type ClosedLook = Schemas['ClosedLook'];
export type AskedBody = ClosedDraft['asked'][number];
export type BodyBeside = Schemas['ClosedBodyBeside'];
export type BodiesBeside = Schemas['ClosedBodiesBeside'];

export const can_be_called_back = ({ side, state }: ClosedLetter) =>
  side === 'ours' && ['sent', 'seen'].includes(state);

export const can_be_opened = ({ side, state }: ClosedLetter) =>
  side === 'theirs' && ['unopened', 'opened', 'seen', 'called_back'].includes(state);

function days_text(first: string | null, last: string | null): string {
  if (first === null || last === null) return '';
  return first === last
    ? when_text(first)
    : t('closed_letters.days', { from: when_text(first), to: when_text(last) });
}

export const can_be_answered = ({ side, state }: ClosedLetter) =>
  side === 'theirs' && ['opened', 'seen'].includes(state);

/** What a letter says of a visit, as its receiver reads it. */
export function facts_of({ matter, ...words }: ClosedWords): Fact[] {
  const said = { label: t('closed_letters.matter'), value: word('closed_matter', matter) };
  if (words.first_day === null) return [said];
  const where = words.place
    ? { label: t('closed_letters.place'), value: called('place', words.place) || '…' }
    : {
        label: t('closed_letters.region'),
        value: words.region ? called('region', words.region) || '…' : null,
        nothing: t('closed_letters.no_region'),
      };
  return [
    said,
    where,
    {
      label: t('closed_letters.when'),
      value: days_text(words.first_day, words.last_day),
    },
    {
      label: t('closed_letters.exactness'),
      value: words.exactness ? word('closed_exactness', words.exactness) : null,
    },
    {
      label: t('closed_letters.announcement'),
      value: words.announcement ? word('announcement', words.announcement) : null,
    },
  ];
}

/** What one of ours said, once it was sent: then there is nothing to look at before. */
export function words_of_sent({ draft, answers, answer }: ClosedDraft): ClosedWords {
  const { visit, matter, together } = draft;
  return {
    matter,
    place: visit?.place ?? null,
    region: null,
    first_day: visit?.first_day ?? null,
    last_day: visit?.last_day ?? null,
    exactness: visit?.exactness ?? null,
    announcement: visit?.announcement ?? null,
    basis: null,
    earlier: null,
    together,
    companions: [],
    answers,
    answer,
  };
}
