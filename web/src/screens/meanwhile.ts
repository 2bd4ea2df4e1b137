import { joined, t, word } from '../messages/messages.svelte';
import { when_text } from '../messages/days';
import type { Name } from '../messages/names';
import { called } from '../server/references.svelte';
import { Refusal, send } from '../server/server';

/** How the fields of a form are called, and how what they hold is read. */
export interface Wording {
  label: (field: string) => string;
  /** Which vocabulary a code is of. */
  vocabularies?: Record<string, string>;
  /** Which kind of record an id is of: `body`. */
  nouns?: Record<string, string>;
  /** Where a form has words of its own for a field. */
  says?: (field: string, value: unknown) => string | undefined;
}

/** A field that somebody else corrected while a form was open. */
export interface Change {
  field: string;
  /** What it says now. */
  theirs: unknown;
  /** Whether the form holds something else, so that its writer must pick one of the two. */
  is_contested: boolean;
  /** What the form held. */
  mine: unknown;
}

/** Brings together what a form began with, what it holds, and what the record says now: a field
    that only one of the two changed is as that one left it; of what both changed, the form keeps
    its own until its writer picks. */
export function met<Draft extends object>(before: Draft, mine: Draft, now: Draft) {
  const changes = fields_of(now)
    .filter((field) => !same(before[field], now[field]) && !same(mine[field], now[field]))
    .map((field) => ({
      field: String(field),
      theirs: now[field],
      is_contested: !same(before[field], mine[field]),
      mine: mine[field],
    }));
  const taken = changes.filter((change) => !change.is_contested);
  const draft: Draft = { ...mine, ...by_field(taken) };
  return { draft, changes };
}

/** Sends a correction. Where somebody else was faster, `meet` brings their version and the form
    together; that it was not saved is said all the same. */
export async function correct(
  path: string,
  corrected: object,
  meet: () => Promise<void>,
): Promise<void> {
  try {
    await send('PUT', path, corrected);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'conflict') await meet();
    throw caught;
  }
}

/** What a field says, in the reader's words; nothing where it says nothing. */
export function in_words(value: unknown, field: string, wording: Wording): string {
  const own = wording.says?.(field, value);
  return own ?? value_in_words(value, wording.vocabularies?.[field], wording.nouns?.[field]);
}

function value_in_words(value: unknown, vocabulary?: string, noun?: string): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return list_in_words(value, vocabulary, noun);
  if (typeof value === 'object') {
    return Object.values(value)
      .map((each) => value_in_words(each))
      .filter((text) => text)
      .join(' · ');
  }
  if (vocabulary) return word(vocabulary, String(value));
  if (noun) return called(noun, String(value)) || '…';
  const text = String(value);
  return /^\d{4}-(\d\d|H[12])(-\d\d)?$/.test(text) ? when_text(text) : text;
}

function list_in_words(list: unknown[], vocabulary?: string, noun?: string): string {
  if (vocabulary || noun) return joined(list.map((each) => value_in_words(each, vocabulary, noun)));
  const is_names = list.every((each) => (each as Name)?.language && (each as Name).text);
  if (is_names) return (list as Name[]).map((each) => each.text).join('\n');
  return list.some((each) => typeof each === 'object')
    ? t('register.meanwhile.entries', { count: list.length })
    : list.map((each) => value_in_words(each)).join('\n');
}

function fields_of<Draft extends object>(draft: Draft) {
  return Object.keys(draft) as (keyof Draft)[];
}

function by_field(changes: Change[]): Record<string, unknown> {
  return Object.fromEntries(changes.map(({ field, theirs }) => [field, theirs]));
}

/** Whether two values say the same: names in any order, and nothing in any of its forms. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(settled(one)) === JSON.stringify(settled(other));
}

function settled(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const each = value.map(settled);
    const is_names = value.length > 0 && value.every((one) => (one as Name)?.language);
    return is_names ? each.toSorted(by_text) : each;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, settled(inner)] as const);
  return Object.fromEntries(entries.toSorted(by_text));
}

function by_text(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
