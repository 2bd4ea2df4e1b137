import { describe, expect, it } from 'vitest';

import { at_level, change_draft, gaps_in_change, sent_change, words_in } from './change';

const whole = {
  ...change_draft('an aim'),
  level: 'methodology',
  outcome: 'change',
  before: 'Staff sat in.',
  after: 'They speak alone.',
  noticed: '2026-05',
  evidence: 'Two visits.',
  contribution: 'helped',
};

describe('A change that is being written', () => {
  it('lacks nothing once it says what changed, what shows it and what we had to do with it', () => {
    expect(Object.keys(gaps_in_change(change_draft(null)))).toEqual([
      'level',
      'told.outcome',
      'told.before',
      'told.after',
      'noticed',
      'told.evidence',
      'told.contribution',
    ]);
    expect(gaps_in_change(whole)).toEqual({});
  });

  it('keeps no statement of a level that it is not about any more', () => {
    const chosen = { ...whole, practice_statement: 'a statement' };

    expect(at_level(chosen, 'methodology').practice_statement).toBe('a statement');
    expect(at_level(chosen, 'themes')).toEqual({ ...whole, level: 'themes' });
  });

  it('needs no “after” where no change was seen', () => {
    expect(gaps_in_change({ ...whole, outcome: 'no_change', after: '' })).toEqual({});
    expect(gaps_in_change({ ...whole, after: '' })).toHaveProperty(['told.after']);
  });

  it('has a story of two hundred words at most, and figures with their source', () => {
    const story = Array.from({ length: 201 }, () => 'word').join(' ');

    expect(words_in(story)).toBe(201);
    expect(gaps_in_change({ ...whole, story })).toHaveProperty(['told.story']);
    expect(gaps_in_change({ ...whole, visits: 12 })).toHaveProperty('visits_source');
    expect(gaps_in_change({ ...whole, visits: 12, visits_source: 'Its report' })).toEqual({});
  });

  it('leaves out what is empty, and a source without its figure', () => {
    const { told, ...rest } = sent_change('a body', { ...whole, places_source: 'Nobody' });

    expect(rest).toMatchObject({ body: 'a body', aim: 'an aim', noticed: '2026-05' });
    expect(told.story).toBeNull();
    expect(told.places_touched).toEqual({ number: null, source: null });
  });
});
