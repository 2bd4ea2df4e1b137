import { beforeEach, describe, expect, it } from 'vitest';

import { speak, turn_to } from '../../messages/messages.svelte';
import type { KnownBody } from '../visits/register.svelte';
import { absence, mandates_of } from './mandates';
import { asked_in, is_of_some_visits, opened, statement_of, within, years_up_to } from './question';
import { since_text } from './since';

beforeEach(async () => {
  await speak('shell', 'vocabulary', 'coverage');
  await turn_to('en');
});

const asked = (text: string) => new URLSearchParams(text);

describe('The question of a page on coverage', () => {
  it('stays from one view to the next, but for how a list is laid out', () => {
    const query = asked('type=prison&type=remand_prison&from=2024-01-01&sort=-last&page=3');

    expect(within('/coverage/map', query)).toBe(
      '/coverage/map?type=prison&type=remand_prison&from=2024-01-01',
    );
    expect(within('/coverage/map', query, { type: null, body: 'b' })).toBe(
      '/coverage/map?from=2024-01-01&body=b',
    );
  });

  it('is put to the program with its period and its filter only', () => {
    const question = asked_in(asked('type=prison&page=2&rows=region&from=2024-01-01'));

    expect(question.type).toEqual(['prison']);
    expect(question.from).toBe('2024-01-01');
    expect(question).not.toHaveProperty('page');
  });

  it('adds to an address that the program gave', () => {
    expect(opened('/coverage/places?from=2024-01-01&show=all', { show: 'unvisited' })).toBe(
      '/coverage/places?from=2024-01-01&show=unvisited',
    );
  });

  it('says “nobody” only where all visits are asked about', () => {
    expect(is_of_some_visits(asked('type=prison&region=r'))).toBe(false);
    expect(is_of_some_visits(asked('body_type=npm'))).toBe(true);
    expect(statement_of(asked(''), 52, 294)).toBe(
      'Nobody is known to have been in 52 of 294 places',
    );
    expect(statement_of(asked(''), 0, 9)).toBe('Somebody was in each of 9 places');
    expect(statement_of(asked('body_type=npm'), 52, 294)).not.toContain('Nobody');
  });

  it('counts years as the program does, both ends included', () => {
    expect(years_up_to(5, '2026-11-24')).toEqual({ from: '2021-11-25', to: '2026-11-24' });
    expect(years_up_to(1, '2024-02-29')).toEqual({ from: '2023-03-01', to: '2024-02-29' });
  });
});

describe('How long ago somebody was there', () => {
  it('is a range where the date is not exact', () => {
    expect(since_text(120, 301)).toBe('3–9 months');
    expect(since_text(1608, 1788)).toBe('4 years');
    expect(since_text(0, 45)).toBe('up to 1 month');
    expect(since_text(3, 3)).toBe('less than a month');
  });

  it('is nothing where nobody was', () => {
    expect(since_text(null, null)).toBe('');
  });
});

describe('That bodies of a type are not known to have been somewhere', () => {
  const body = (type: string, ...place_types: string[]): KnownBody => ({
    id: `${type} ${place_types.join()}`,
    names: [],
    type,
    mandates: place_types.map((place_type) => ({ place_type })),
    ended: null,
  });

  it('is a gap in practice where one of them may visit, and in law where none may', () => {
    const mandates = mandates_of([body('ngo', 'prison'), body('ngo', 'court_cells')]);

    expect(absence(mandates, 'ngo', 'prison')).toBe('gap_in_practice');
    expect(absence(mandates, 'ngo', 'transport')).toBe('gap_in_law');
  });

  it('is not known while it is not recorded what each of them may visit', () => {
    const mandates = mandates_of([body('ngo', 'prison'), body('ngo')]);

    expect(absence(mandates, 'ngo', 'prison')).toBe('gap_in_practice');
    expect(absence(mandates, 'ngo', 'transport')).toBe('unknown');
    expect(absence(mandates, 'judge', 'prison')).toBe('unknown');
  });
});
