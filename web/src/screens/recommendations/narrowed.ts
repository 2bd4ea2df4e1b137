import { when_text } from '../../messages/days';
import { joined, t, word } from '../../messages/messages.svelte';
import { called } from '../../server/references.svelte';
import type { Asked } from '../../server/server';
import { isolated } from '../exchange/disclosures';

/** What the list is narrowed by where a figure opened it, beside its own facets. */
const narrowing = [
  'asked_of',
  'place_type',
  'extent',
  'from',
  'to',
  'age',
  'without',
  'others',
] as const;
type Narrowing = (typeof narrowing)[number];

const vocabularies: Partial<Record<Narrowing, string>> = {
  place_type: 'place_type',
  extent: 'recommendation_extent',
  age: 'recommendation_age',
  without: 'progress_by',
  others: 'implementation',
};
/** As an id is written: a monitoring body, not an authority. */
const id_form = /^[0-9a-f-]{32,36}$/;

/** What the server is asked for by it. */
export function narrowed_in(query: URLSearchParams): Asked {
  return Object.fromEntries(narrowing.map((name) => [name, query.getAll(name)]));
}

function value_called(name: Narrowing, value: string): string {
  const vocabulary = vocabularies[name];
  if (vocabulary) return word(vocabulary, value);
  if (name !== 'asked_of') return when_text(value);
  return isolated(id_form.test(value) ? called('body', value) || '…' : value);
}

/** The same in words, a line for each. */
export function narrowed_texts(query: URLSearchParams): string[] {
  return narrowing.flatMap((name) => {
    const values = query.getAll(name).filter((value) => value !== '');
    if (values.length === 0) return [];
    const what = joined(
      values.map((value) => value_called(name, value)),
      'or',
    );
    return [t(`recommendations.narrowed.${name}`, { what })];
  });
}
