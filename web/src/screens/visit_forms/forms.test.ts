import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

import { has_in, languages, speak_beside } from '../../messages/messages.svelte';
import { asked, latest_edition, standards_of, words_of, words_of_paper } from './forms';
import type { Question } from './forms';
import { points_of } from './sheets';

interface Written {
  edition: number;
  settings: { name: string; place_types: string[] }[];
  questions: (Partial<Question> & Pick<Question, 'key' | 'number' | 'theme' | 'kind'> & {
    at?: string[];
  })[];
}

const written: Written = JSON.parse(
  readFileSync(
    new URL('../../../../src/modules/visit_forms/shipped/questions.json', import.meta.url),
    'utf8',
  ),
);

/** The questions as the server answers them. */
const all = written.questions.map(({ at = [], ...each }): Question => {
  const settings = written.settings.filter(({ name }) => at.includes(name));
  const place_types = settings.flatMap((setting) => setting.place_types);
  return { version: 1, groups: [], standards: [], ...each, place_types };
});

const numbers = (questions: Question[]) => questions.map((each) => each.number);
const of = (place_type: string, themes: string[] = [], groups: string[] = []) =>
  asked(all, { place_type, themes, groups });

beforeAll(async () => {
  await Promise.all(languages.map((each) => speak_beside(each, ...words_of_paper)));
});

describe('The questions of a visit', () => {
  it('are between eighty and a hundred and fifty, each with a key and number of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(all.length).toBeLessThanOrEqual(150);
    expect(new Set(all.map((each) => each.key)).size).toBe(all.length);
    expect(new Set(numbers(all)).size).toBe(all.length);
  });

  it.each(languages)('have their words, and those of what they rest on, in %s', (language) => {
    const without = all.filter((each) => words_of(each, language).startsWith('visit_forms.'));
    const unnamed = all.filter((each) => standards_of(each, language).includes('visit_forms.'));

    expect(numbers(without)).toEqual([]);
    expect(numbers(unnamed)).toEqual([]);
  });

  it('are about themes, places and groups that there are', () => {
    const keys = all.flatMap((each) => [
      `vocabulary.theme.${each.theme}`,
      ...each.place_types.map((type) => `vocabulary.place_type.${type}`),
      ...each.groups.map((group) => `vocabulary.group.${group}`),
    ]);

    expect(keys.filter((key) => !has_in('en', key))).toEqual([]);
  });

  it('are of the edition that is printed', () => {
    expect(latest_edition).toBe(written.edition);
  });

  it('are for settings that there are', () => {
    const names = written.settings.map((each) => each.name);
    const at = written.questions.flatMap((each) => each.at ?? []);

    expect(at.filter((each) => !names.includes(each))).toEqual([]);
  });

  it('are asked only where they fit the place', () => {
    const key_of = (questions: Question[]) => questions.map((each) => each.key);

    expect(key_of(of('police_station'))).toContain('questioning_recorded');
    expect(key_of(of('psychiatric_hospital'))).not.toContain('questioning_recorded');
    expect(key_of(of('psychiatric_hospital'))).toContain('seclusion_register');
  });

  it('are all asked at a kind of place that none of them names', () => {
    expect(of('a_kind_of_our_own').length).toBe(
      all.filter((each) => each.groups.length === 0).length,
    );
  });

  it('of a group are asked where the group is chosen, and of a theme where the theme is', () => {
    const towels = all.find((each) => each.key === 'sanitary_towels')?.number ?? 0;

    expect(numbers(of('prison'))).not.toContain(towels);
    expect(numbers(of('prison', [], ['women']))).toContain(towels);
    expect(of('prison', ['hygiene']).every((each) => each.theme === 'hygiene')).toBe(true);
  });
});

describe('A sheet for the team', () => {
  it.each(languages)('has the words of its points in %s', (language) => {
    const keys = Object.entries(points_of).flatMap(([sheet, points]) =>
      ['title', ...points].map((point) => `visit_forms.sheet.${sheet}.${point}`),
    );

    expect(keys.filter((key) => !has_in(language, key))).toEqual([]);
  });
});
