import { when_text } from '../../messages/days';
import { joined, t, word } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { called } from '../../server/references.svelte';
import { power_of, type Body } from '../bodies/bodies';
import { source_text } from '../sources';
import { field_of_power } from './contradictions';
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
  is_dependent: ({ is_dependent }) => known('answer', is_dependent),
  website: ({ website }) => website ?? '',
  public_contact: ({ public_contact }) => public_contact ?? '',
  legal_basis: ({ legal_basis }) => beginning_of(named(legal_basis).text),
  may_visit: ({ mandates }) =>
    joined(mandates.map(({ place_type }) => word('place_type', place_type))),
  powers: ({ powers }) => joined(powers.map((power) => word('power', power))),
  complaints: ({ complaints }) => known('complaints_function', complaints),
  announced: ({ announced }) => known('announced_share', announced),
  undertaking_signed: ({ undertaking_signed }) => known('answer', undertaking_signed),
  training_done: ({ training_done }) => known('answer', training_done),
  reprisals_policy: ({ reprisals_policy }) => known('answer', reprisals_policy),
  publishes_reports: ({ publishes_reports }) => known('answer', publishes_reports),
  publishes_annual_report: (body) => known('answer', body.publishes_annual_report),
  since: ({ since }) => when_text(since),
  ended: ({ ended }) => when_text(ended),
};

/** A law in full would push all else off the screen; it stands on the body's own page. */
const letters_max = 240;

function beginning_of(text: string): string {
  const letters = [...text];
  return letters.length > letters_max ? `${letters.slice(0, letters_max).join('')}…` : text;
}

/** Powers that one says it has, and the other that it has not. */
function disputed_powers(one: Body, other: Body): Line[] {
  const both = [one, other];
  const powers = new Set(
    both.flatMap(({ powers }) =>
      powers.filter((power) => both.some(({ powers_not }) => powers_not.includes(power))),
    ),
  );
  const says = (body: Body, power: string) => known('answer', power_of(body, power));
  return [...powers].map((power) => ({
    field: field_of_power(power),
    label: word('power', power),
    texts: [says(one, power), says(other, power)],
    mark: 'differs',
  }));
}

/** "Dependent" alone does not say on whom. */
const label_of = (field: string) => (field === 'is_dependent' ? 'is_dependent_long' : field);

/** The fields that either of the two says. */
export function body_lines(one: Body, other: Body): Line[] {
  const compared = Object.entries(writers).map(([field, write]): Line => {
    const texts: [string, string] = [write(one), write(other)];
    const label = t(`bodies.field.${label_of(field)}`);
    return { field, label, texts, mark: mark_of(field, texts) };
  });
  const sources: [string, string] = [source_text(one.source), source_text(other.source)];
  return [
    ...compared,
    ...disputed_powers(one, other),
    { field: 'source', label: t('bodies.field.source'), texts: sources, mark: 'none' as const },
  ].filter((line) => line.texts.some((text) => text !== ''));
}
