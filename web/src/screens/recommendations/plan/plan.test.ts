import { describe, expect, it } from 'vitest';

import {
  chosen,
  column_choices,
  letters_of_column,
  proposed,
  without_a_word,
  type PlanRow,
} from './plan';

const row = (changes: Partial<PlanRow>): PlanRow => ({
  row: 2,
  number: '14',
  text: null,
  answer: 'Yes',
  action: null,
  responsible: null,
  deadline: null,
  claim: null,
  says: 'accepted',
  state: null,
  sure: 'r',
  candidates: [],
  taken: [],
  ...changes,
});

describe('A row of an action plan', () => {
  it('is proposed for what is sure, and for nothing that is not', () => {
    expect(proposed(row({}))).toEqual({ recommendation: 'r', says: 'accepted', state: null });
    expect(proposed(row({ sure: null })).recommendation).toBeNull();
    expect(proposed(row({ taken: ['r'] })).recommendation).toBeNull();
    expect(proposed(row({ answer: null })).recommendation).toBeNull();
  });

  it('is sent only where somebody said what it is about', () => {
    const rows = [row({}), row({ row: 3 })];
    const left_out = { recommendation: null, says: 'accepted', state: null };

    expect(chosen(rows, [proposed(rows[0]!), left_out])).toEqual([
      { row: 2, recommendation: 'r', says: 'accepted', state: null },
    ]);
  });

  it('needs a word of ours for what it answers and for what it claims', () => {
    const rows = [row({ says: null }), row({ row: 3, claim: 'Two wings' })];

    expect(without_a_word(rows, rows.map(proposed))).toEqual([2, 3]);
  });
});

describe('A column', () => {
  it('is named by its letters, for two may have one heading', () => {
    expect(column_choices(['No', ''])).toEqual([
      { value: 'column A', label: 'A · No' },
      { value: 'column B', label: 'B' },
    ]);
    expect(letters_of_column(27)).toBe('AB');
  });
});
