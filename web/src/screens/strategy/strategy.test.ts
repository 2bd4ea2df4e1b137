import { describe, expect, it } from 'vitest';

import { bodies_in, by_level, is_over, of_body, under, type SetOut } from './strategy';

const aim = (id: string, body: string, level: string, state: string | null) => ({
  ...{ id, body, level, state, state_on: '2026-05-04', set_on: '2026-05-04' },
  ...{ theme: null, practice_statement: null, text: id, assumption: null, shut: null },
  ...{ aimed_by: '2027-05-04', lead: null },
});
const action = (id: string, of: string, state: string | null) => ({
  ...{ id, aim: of, kind: 'dialogue', text: id, shut: null, aimed_by: null, lead: null },
  ...{ recommendation: null, meeting: null, visit: null, training: null },
  ...{ set_on: '2026-05-04', state, state_on: '2026-05-04' },
});
const change = (id: string, body: string, level: string) => ({
  ...{ id, body, level, theme: null, practice_statement: null, aim: null, told: null },
  ...{ noticed: '2026-05', shut: null, noted_on: '2026-05-04', look_due: null, looks: [] },
});

const all: SetOut = {
  aims: [
    aim('worked on', 'one', 'methodology', 'under_way'),
    aim('without a step', 'one', 'themes', 'intended'),
    aim('over', 'other', 'methodology', 'given_up'),
  ],
  actions: [
    action('a step', 'worked on', 'intended'),
    action('a step for what is over', 'over', 'under_way'),
  ],
  changes: [change('seen', 'third', 'understanding')],
};

describe('What is set out', () => {
  it('is over once somebody said so, and not where its last word does not open', () => {
    for (const state of ['done', 'partly_done', 'not_done', 'given_up'])
      expect(is_over({ state })).toBe(true);
    for (const state of [null, 'intended', 'under_way']) expect(is_over({ state })).toBe(false);
  });

  it('is of the bodies that something is aimed at, or was seen of', () => {
    expect(bodies_in(all)).toEqual(['one', 'other', 'third']);
    expect(of_body(all, 'other').actions.map(({ id }) => id)).toEqual(['a step for what is over']);
  });

  it('is read under the body that another became part of', () => {
    const read = under(all, (id) => (id === 'third' || id === 'other' ? 'one' : id));

    expect(bodies_in(read)).toEqual(['one']);
    expect(of_body(read, 'one').aims).toHaveLength(3);
    expect(of_body(read, 'one').actions).toHaveLength(2);
    expect(of_body(read, 'one').changes.map(({ id }) => id)).toEqual(['seen']);
  });

  it('is worked on at a level where an open aim has an open step', () => {
    const worked_on = (body: string) =>
      by_level(of_body(all, body))
        .filter((one) => one.is_worked_on)
        .map(({ level }) => level);

    expect(worked_on('one')).toEqual(['methodology']);
    expect(worked_on('other')).toEqual([]);
    expect(by_level(of_body(all, 'third')).map(({ changes }) => changes.length)).toEqual([1, 0, 0]);
  });
});
