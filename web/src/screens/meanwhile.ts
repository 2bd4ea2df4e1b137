import { joined, t, word } from '../messages/messages.svelte';
import type { Name } from '../messages/names';
import { when_text } from '../messages/days';

type Draft = object;

/** How the fields of a form are called and read: which vocabulary a code is of. */
export interface Wording {
  label: (field: string) => string;
  vocabularies: Record<string, string>;
}

/** The fields in which `now` differs from `before`, with what they say now, in words. */
export function changed_meanwhile(before: Draft, now: Draft, wording: Wording) {
  const [was, is] = [before, now] as Record<string, unknown>[];
  return Object.keys(is ?? {})
    .filter((field) => JSON.stringify(was?.[field]) !== JSON.stringify(is?.[field]))
    .map((field) => ({
      label: wording.label(field),
      says: in_words(is?.[field], wording.vocabularies[field]),
    }));
}

function in_words(value: unknown, vocabulary?: string): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return list_in_words(value, vocabulary);
  if (typeof value === 'object') {
    return Object.values(value)
      .map((each) => in_words(each))
      .filter((text) => text)
      .join(' · ');
  }
  if (vocabulary) return word(vocabulary, String(value));
  const text = String(value);
  return /^\d{4}-(\d\d|H[12])(-\d\d)?$/.test(text) ? when_text(text) : text;
}

function list_in_words(list: unknown[], vocabulary?: string): string {
  if (vocabulary) return joined(list.map((each) => word(vocabulary, String(each))));
  const is_names = list.every((each) => (each as Name)?.language && (each as Name).text);
  if (is_names) return (list as Name[]).map((each) => each.text).join('\n');
  return list.some((each) => typeof each === 'object')
    ? t('register.meanwhile.entries', { count: list.length })
    : list.map((each) => in_words(each)).join('\n');
}
