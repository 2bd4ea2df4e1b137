import type { components } from '../../generated/api';
import { day_text } from '../../messages/days';
import { joined } from '../../messages/messages.svelte';
import { found_at } from '../exchange/disclosures';
import { body_called } from '../exchange/letters';

type Schemas = components['schemas'];

export type CoalitionInBrief = Schemas['CoalitionInBrief'];
/** A coalition, as our own letters tell it. */
export type Coalition = Schemas['Coalition'];
export type TextInBrief = Schemas['TextInBrief'];
/** All that was told in it, opened: a version is never without what was said to it. */
export type CoalitionRead = Schemas['CoalitionRead'];
export type VersionRead = Schemas['VersionRead'];
export type TextRead = Schemas['TextRead'];
export type Act = (typeof acts)[number];

export const acts = [
  'invitation',
  'members',
  'version',
  'signature',
  'reservation',
  'dissent',
  'word',
  'step',
  'outcome',
] as const;

/** What is said to a version, and stands with it. */
export const acts_on_a_version: readonly string[] = ['signature', 'reservation', 'dissent'];

export const coalition_at = (id: string) => found_at<Coalition>(`/coalitions/${id}`);

/** Who is in it, beside us, as far as we were told. */
export const present = ({ members }: Coalition) =>
  members.filter(({ left }) => left === null).map(({ body }) => body);

/** Whether we may say something in it. */
export const is_in = ({ brief }: Coalition) => ['ours', 'joined'].includes(brief.standing);

export const bodies_text = (ids: string[]) => joined(ids.map(body_called));

/** What the lead has to tell the others, who do not know of each other otherwise. */
export function newcomers(coalition: Coalition): string[] {
  const told = coalition.texts
    .filter(({ act, is_called_back }) => act === 'members' && !is_called_back)
    .at(-1);
  return present(coalition).filter((body) => !told?.to.includes(body));
}

/** Who is in it and has not got one of our texts. An invitation is for who is not in it. */
export function without(coalition: Coalition, text: TextInBrief): string[] {
  const copies = coalition.texts.filter(
    ({ act, text_version, disclosure }) =>
      disclosure === text.disclosure || (text_version !== null && act === text.act &&
        text_version === text.text_version),
  );
  const have = new Set(copies.flatMap(({ to }) => to));
  return present(coalition).filter((body) => !have.has(body));
}

/** Our own texts that may go to who joined since, as they are. */
export const goes_again = ({ act, disclosure, is_called_back }: TextInBrief) =>
  disclosure !== null && !is_called_back && !['invitation', 'members'].includes(act);

/** The versions that stand, the last first. */
export function standing_versions({ texts }: Coalition): TextInBrief[] {
  const all = texts.filter(({ act, is_called_back }) => act === 'version' && !is_called_back);
  const first = all.filter(
    ({ text_version }, at) =>
      all.findIndex((each) => each.text_version === text_version) === at,
  );
  return first.reverse();
}

export const by_text = ({ by, at }: { by: string; at: string }) => ({
  body: body_called(by),
  when: day_text(at),
});
