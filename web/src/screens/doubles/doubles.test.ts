import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';

import { has, speak, turn_to } from '../../messages/messages.svelte';
import { reason_text } from './doubles';

const wording = new URL('../../../../src/modules/matching/wording.cpp', import.meta.url);

/** The names of all that is compared, as the server writes them. */
function fields_compared(): string[] {
  const text = readFileSync(wording, 'utf8');
  const [, listed] = /word_for\(Field field\) \{[^{]*\{([^}]*)\}/.exec(text) ?? [];
  return [...(listed ?? '').matchAll(/"(\w+)"/g)].map(([, field]) => field ?? '');
}

beforeEach(async () => {
  await speak('doubles');
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
