import type { components } from '../../generated/api';
import { t } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { read } from '../../server/server';
import { called } from '../../server/references.svelte';
import { found_at, isolated } from '../exchange/disclosures';

type Schemas = components['schemas'];

export type Profile = Schemas['PracticeProfile'];
export type Line = Schemas['PracticeLine'];
export type Word = Schemas['PracticeWord'];
export type Statement = Schemas['PracticeStatement'];

export const levels = ['understanding', 'themes', 'methodology'] as const;
export const says = ['yes', 'partly', 'no', 'unknown'];

/** No disclosure tells more pieces. */
const pieces_max = 40;

export const profile_path = (body: string) => `/practices/profile?body=${body}`;

/** How a body works; nothing where there is no such body. */
export function profile_of(body: string): Promise<Profile | null> {
  return found_at<Profile>(profile_path(body));
}

export async function statements(): Promise<Statement[]> {
  return (await read<{ items: Statement[] }>('/practices/statements')).items;
}

/** What a body is called, apart from what stands around it. */
export const body_called = (id: string) => isolated(called('body', id) || '…');

/** The lines of another body's statements of which nobody told at which level they are. */
export function without_level(lines: Line[]): Line[] {
  return lines.filter(({ level }) => !(levels as readonly string[]).includes(level));
}

/** The lines of a level. */
export function of_level(lines: Line[], level: string): Line[] {
  return lines.filter((line) => line.level === level);
}

/** Our own latest word on a statement. */
export const our_word = ({ words }: Line) => words.find(({ letter }) => !letter) ?? null;

/** On how many statements the words differ, and of how many nobody knows. */
export function counted({ lines }: Profile) {
  const of = (...standings: string[]) =>
    lines.filter(({ standing }) => standings.includes(standing)).length;
  return { differ: of('differ'), open: of('not_said', 'not_known') };
}

/** Where our latest words on a body are told, to itself unless they are about us. */
export function tell_href({ body, is_ours, lines, remarks }: Profile): string | null {
  const words = [...lines.map(our_word), ...remarks.filter(({ letter }) => !letter)];
  const told = words
    .flatMap((word) => (word?.id && !word.shut ? [word] : []))
    .slice(0, pieces_max)
    .map(({ id, remark }) => [remark ? 'practice_remark' : 'practice_answer', id ?? '']);
  if (told.length === 0) return null;
  const asked = new URLSearchParams([...(is_ours ? [] : [['body', body]]), ...told]);
  return `/sharing/new?${asked}`;
}

/** Where our own words are told to each body that told us how it sees our work: on the statements
    that it spoke to. */
export function answers_to({ is_ours, lines }: Profile): { body: string; href: string }[] {
  if (!is_ours) return [];
  const told: Record<string, string[]> = {};
  for (const line of lines) {
    const own = our_word(line);
    if (!own?.id || own.shut) continue;
    for (const { by, letter } of line.words) if (letter) (told[by] ??= []).push(own.id);
  }
  return Object.entries(told).map(([body, ids]) => {
    const pieces = ids.slice(0, pieces_max).map((id) => ['practice_answer', id]);
    return { body, href: `/sharing/new?${new URLSearchParams([['body', body], ...pieces])}` };
  });
}

/** A statement in the reader's language. */
export const text_of = ({ text }: { text: Line['text'] }) => named(text).text || t('shell.unnamed');
