import type { components } from '../../generated/api';
import { t } from '../../messages/messages.svelte';
import { read, send } from '../../server/server';
import { isolated } from '../exchange/disclosures';

type Schemas = components['schemas'];

export type Alike = Schemas['Alike'];
export type Alikes = Schemas['Alikes'];
export type AlikeGround = Schemas['AlikeGround'];
export type Group = Schemas['RecommendationGroup'];
export type GroupMember = Schemas['GroupMember'];

/** What a person can say of two, in the order of the keys 1 to 4. */
export const choices = ['same', 'similar', 'contradicts', 'not'] as const;
export type Word = (typeof choices)[number] | 'undecided';

/** All that stands beside one recommendation. */
export interface Beside {
  alikes: Alikes;
  group: Group;
}

export async function beside(id: string): Promise<Beside> {
  const [alikes, group] = await Promise.all([
    read<Alikes>(`/recommendations/${id}/similar`),
    read<Group>(`/recommendations/${id}/group`),
  ]);
  return { alikes, group };
}

export async function say(id: string, other: string, likeness: Word, reason: string) {
  await send('POST', `/recommendations/${id}/likenesses`, {
    other,
    likeness,
    reason: reason.trim() || null,
  });
}

/** "Asked by 5 bodies since 2015, verified by none." */
export function group_sentence(group: Group): string {
  const { bodies: count, since, verified_by } = group;
  const asked = since
    ? t('recommendations.alike.asked_since', { count, year: String(since) })
    : t('recommendations.alike.asked', { count });
  const verified = t('recommendations.alike.verified', { count: verified_by });
  return t('recommendations.alike.sentence', { asked, verified });
}

/** A reason, in words: of two texts that have another form of one word, both forms. */
export function ground_text({ because, here, there }: AlikeGround): string {
  const is_two_forms = because === 'shared_words' && here !== there;
  return t(`recommendations.alike.ground.${is_two_forms ? 'shared_forms' : because}`, {
    here: isolated(here ?? ''),
    there: isolated(there ?? ''),
  });
}

/** Where one reads it: at home, or in the letter that it came with. */
export function place_of(one: { letter?: string | null }, id: string): string {
  return one.letter ? `/received/${one.letter}` : `/recommendations/${id}`;
}
