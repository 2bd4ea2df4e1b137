import { when_text } from '../../messages/days';
import { joined, t, word } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { called } from '../../server/references.svelte';
import type { Body } from '../bodies/bodies';
import { source_text } from '../sources';
import { mark_of, type Line } from './line';

const known = (vocabulary: string, code: string) =>
  code === 'unknown' ? '' : word(vocabulary, code);

/** What is compared of two bodies, and how it is written. */
const writers: Record<string, (body: Body) => string> = {
  names: ({ names }) => [...new Set(names.map((name) => name.text))].join(' · '),
  acronym: ({ acronym }) => acronym ?? '',
  type: ({ type }) => word('body_type', type),
  level: ({ level }) => word('jurisdiction_level', level),
  region: ({ region }) => called('region', region),
  npm_relation: ({ npm_relation }) => known('npm_relation', npm_relation),
  website: ({ website }) => website ?? '',
  public_contact: ({ public_contact }) => public_contact ?? '',
  legal_basis: ({ legal_basis }) => beginning_of(named(legal_basis).text),
  may_visit: ({ mandates }) =>
    joined(mandates.map(({ place_type }) => word('place_type', place_type))),
  powers: ({ powers }) => joined(powers.map((power) => word('power', power))),
  complaints: ({ complaints }) => known('complaints_function', complaints),
  since: ({ since }) => when_text(since),
  ended: ({ ended }) => when_text(ended),
};

/** A law in full would push all else off the screen; it stands on the body's own page. */
const letters_max = 240;

function beginning_of(text: string): string {
  const letters = [...text];
  return letters.length > letters_max ? `${letters.slice(0, letters_max).join('')}…` : text;
}

/** The fields that either of the two says. */
export function body_lines(one: Body, other: Body): Line[] {
  const compared = Object.entries(writers).map(([field, write]): Line => {
    const texts: [string, string] = [write(one), write(other)];
    return { field, label: t(`bodies.field.${field}`), texts, mark: mark_of(field, texts) };
  });
  const sources: [string, string] = [source_text(one.source), source_text(other.source)];
  return [
    ...compared,
    { field: 'source', label: t('bodies.field.source'), texts: sources, mark: 'none' as const },
  ].filter((line) => line.texts.some((text) => text !== ''));
}
