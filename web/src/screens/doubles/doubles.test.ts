import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';

import { has, speak, turn_to } from '../../messages/messages.svelte';
import { draft_of, type Body } from '../bodies/bodies';
import { body_lines } from './body_lines';
import { contradictions, dependence_lost } from './contradictions';
import { reason_text } from './doubles';
import type { Side } from './sides';

const wording = new URL('../../../../src/modules/matching/wording.cpp', import.meta.url);

/** The names of all that is compared, as the server writes them. */
function fields_compared(): string[] {
  const text = readFileSync(wording, 'utf8');
  const [, listed] = /word_for\(Field field\) \{[^{]*\{([^}]*)\}/.exec(text) ?? [];
  return [...(listed ?? '').matchAll(/"(\w+)"/g)].map(([, field]) => field ?? '');
}

beforeEach(async () => {
  await speak('doubles', 'bodies', 'register', 'vocabulary');
  await turn_to('en');
});

describe('What speaks for two places being the same', () => {
  it('has a label for each field that is compared', () => {
    const fields = fields_compared();

    expect(fields).toContain('position');
    expect(fields.filter((field) => !has(`doubles.compared.${field}`))).toEqual([]);
  });

  it.each([
    ['same', 'less than half a kilometre apart'],
    ['close', 'less than two kilometres apart'],
    ['partly', 'less than ten kilometres apart'],
    ['differ', 'more than ten kilometres apart'],
  ])('says of positions that are "%s" how far apart they lie', (agreement, text) => {
    const reason = { field: 'position', weight_millibits: 4130, words: '', other_words: '' };

    expect(reason_text({ ...reason, agreement })).toBe(text);
  });
});

function a_body(more: Partial<Body>): Body {
  const nothing = { id: 'a', version: 1, merged_into: null, taken_back: null };
  return { ...draft_of(null), ...nothing, type: 'ombudsperson_general', ...more };
}

const side_of = (id: string, body: Body): Side => ({
  id,
  place: null,
  body,
  visits: 0,
  is_capped: false,
  last_visit: null,
});

describe('Two bodies that contradict each other', () => {
  const dependent = a_body({
    is_dependent: 'yes',
    complaints: 'decides',
    training_done: 'yes',
    powers: ['recommend'],
    website: 'https://one.example',
  });
  const independent = a_body({
    is_dependent: 'no',
    complaints: 'none',
    powers_not: ['recommend'],
    website: 'https://other.example',
  });
  const named = { host: 'Ombudsman', guest: 'Inspectorate' };

  it('are named field by field, dependence first, and without what may well differ', () => {
    const found = contradictions(body_lines(independent, dependent));

    expect(found.map(({ field }) => field)).toEqual([
      'is_dependent',
      'complaints',
      'power_recommend',
    ]);
    expect(found[0]?.texts).toEqual(['No', 'Yes']);
    expect(found[2]?.texts).toEqual(['No', 'Yes']);
  });

  it('contradict nothing where one of them does not say it', () => {
    expect(contradictions(body_lines(a_body({}), dependent))).toEqual([]);
  });

  it('say what is lost where the one that depends on an authority becomes part', () => {
    const [host, guest] = [side_of('a', independent), side_of('b', dependent)];

    expect(dependence_lost(host, guest, named)).toContain('Inspectorate');
    expect(dependence_lost(guest, host, named)).toBe('');
    expect(dependence_lost(host, side_of('c', a_body({})), named)).toBe('');
  });
});
