import { has, t, word } from '../../messages/messages.svelte';
import { language_name, type Name } from '../../messages/names';
import { in_words, type Wording } from '../meanwhile';
import { source_text, type Source } from '../sources';

/** Of which vocabulary the words in an entry of a list are, by their field. */
export const entry_vocabularies: Record<string, string> = {
  place_type: 'place_type',
  basis: 'visit_basis',
  unannounced: 'answer',
  needs_authorisation: 'answer',
  needs_agreement: 'answer',
  duty: 'duty',
  applies: 'answer',
  question: 'independence_question',
};

/** What a field says, line by line, from the JSON of its record; no line where it says nothing. */
export function lines_of(json: string | null, field: string, wording: Wording): string[] {
  const value: unknown = json === null ? null : JSON.parse(json);
  if (Array.isArray(value)) return value.map((each) => line_of(each, field, wording));
  const text = in_words(value, field, wording);
  return text ? [text] : [];
}

function line_of(each: unknown, field: string, wording: Wording): string {
  if (typeof each !== 'object' || each === null) return in_words(each, field, wording);
  if (is_name(each)) return name_text(each);
  return Object.entries(each)
    .map(([key, inner]) => inner_text(key, inner))
    .filter((text) => text)
    .join(' · ');
}

/** A yes or a no says nothing without what was asked. */
function inner_text(key: string, inner: unknown): string {
  const vocabulary = entry_vocabularies[key];
  const label = `bodies.mandates.${key}`;
  if (vocabulary === 'answer' && has(label)) {
    return t('corrections.labelled', { label: t(label), value: word('answer', String(inner)) });
  }
  if (vocabulary) return word(vocabulary, String(inner));
  if (key === 'source') return source_text(inner as Source | null);
  if (Array.isArray(inner)) return inner.filter(is_name).map(name_text).join(' · ');
  return in_words(inner, '', { label: () => '' });
}

const is_name = (each: unknown): each is Name =>
  typeof each === 'object' && each !== null && 'language' in each && 'text' in each;

const name_text = ({ language, text }: Name) =>
  t('corrections.in_language', { text, language: language_name(language) });
