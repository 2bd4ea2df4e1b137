import { describe, expect, it } from 'vitest';

import type { OpenMatter } from '../meetings/matters';
import type { SetOut } from '../strategy/strategy';
import { agreed_with, changed_within_a_year, done_for, due_lines, partners } from './glance';
import { stuck_lines, without_a_step, type BodyMet } from './glance';

const now = '2026-11-30';

const aim = (id: string, aimed_by: string, state: string | null = 'intended') => ({
  ...{ id, aimed_by, state, body: 'one', level: 'methodology', text: id, lead: null, shut: null },
  ...{ theme: null, practice_statement: null, assumption: null },
  ...{ set_on: '2025-05-04', state_on: '2025-05-04' },
});
const step = (id: string, of: string, state: string | null = 'under_way') => ({
  ...{ id, aim: of, kind: 'dialogue', text: id, shut: null, aimed_by: null, lead: null, state },
  ...{ recommendation: null, meeting: null, visit: null, training: null },
  ...{ set_on: '2025-05-04', state_on: '2025-05-04' },
});
const look = (on: string) => ({ id: on, on, lasts: 'holds', evidence: '', shut: null });
const change = (id: string, noticed: string, looks: string[] = [], of: string | null = null) => ({
  ...{ id, noticed, looks: looks.map(look), aim: of, body: 'third', level: 'themes' },
  ...{ theme: null, practice_statement: null, told: null, shut: null },
  ...{ noted_on: '2026-05-04', look_due: null },
});
const matter = (kind: string, on: string | null, reference = kind): OpenMatter => ({
  ...{ matter: kind, body: 'one', reference, title: kind, on },
});
const met = (body: string): BodyMet => ({
  ...{ body, names: [], last_met: null, next_day: null, agreements: 1, relation: null },
  ...{ chairs: [], staff: [] },
});

const all: SetOut = {
  aims: [
    aim('worked on', '2027-05-04'),
    aim('without a step', '2027-06-04'),
    aim('whose steps are over', '2027-04-04'),
    aim('past its day', '2026-05-04', 'under_way'),
    aim('over', '2025-05-04', 'given_up'),
  ],
  actions: [
    step('talking', 'worked on'),
    step('was talked', 'whose steps are over', 'done'),
    step('still talking', 'past its day'),
  ],
  changes: [],
};
const nothing: SetOut = { aims: [], actions: [], changes: [] };
const nothing_due = { aims: [], changes: [], uses: [] };

describe('At a glance', () => {
  it('stand the bodies that we work with in the order of their names', () => {
    const name_of = (id: string) => (id === 'one' ? 'Zebra' : 'Antelope');
    const rows = partners([met('one'), met('other')], all, name_of);

    expect(rows.map(({ name }) => name)).toEqual(['Antelope', 'Zebra']);
    expect(rows.map(({ levels }) => levels)).toEqual([[], ['methodology']]);
  });

  it('an open aim for which nothing is being done is stuck, the soonest first', () => {
    expect(without_a_step(all).map(({ id }) => id)).toEqual([
      'whose steps are over',
      'without a step',
    ]);
    expect(stuck_lines(all, [], now).map(({ text }) => text)).toEqual([
      'whose steps are over',
      'without a step',
      'past its day',
    ]);
  });

  it('what others owe us is stuck, and what we owe them is due', () => {
    const matters = [
      matter('request_of_ours', '2026-11-01'),
      matter('request_to_answer', '2026-11-02'),
      matter('action_open', '2026-10-01', 'past'),
      matter('action_open', '2026-12-24', 'to come'),
      matter('asked_of_us', null),
    ];
    const leads_to = (lines: { href: string }[]) => lines.map(({ href }) => href);

    expect(leads_to(stuck_lines(nothing, matters, now))).toEqual([
      '/meetings/past',
      '/requests/request_of_ours',
    ]);
    expect(leads_to(due_lines(nothing_due, matters, now))).toEqual([
      '/requests/request_to_answer',
      '/meetings/to come',
      '/asked-of-us/asked_of_us',
    ]);
  });

  it('no aim is both due and stuck', () => {
    const due = (id: string, on: string) => ({
      ...{ aim: id, aim_action: null, body: 'one', text: id, due: on, lead: null },
    });
    const aims = [due('past its day', '2026-05-04'), due('soon', '2026-12-04')];

    expect(due_lines({ ...nothing_due, aims }, [], now).map(({ text }) => text)).toEqual(['soon']);
  });

  it('a change stands there for a year, and again when somebody looked whether it lasts', () => {
    const changes = [
      change('lately', '2026-10-04'),
      change('in the same month last year', '2025-11'),
      change('in the half-year that is over', '2025-H1'),
      change('long ago', '2024-05-04'),
      change('long ago, looked at', '2024-05-05', ['2026-11-01']),
    ];

    expect(changed_within_a_year(changes, now).map(({ id }) => id)).toEqual([
      'long ago, looked at',
      'lately',
      'in the same month last year',
    ]);
  });

  it('beside a change stands what was done for its aim, and nothing of other aims', () => {
    expect(done_for(change('a', '2026', [], 'worked on'), all.actions)).not.toBe('');
    expect(done_for(change('b', '2026', [], 'without a step'), all.actions)).toBe('');
    expect(done_for(change('c', '2026'), all.actions)).toBe('');
  });

  it('of what was agreed only what is open between the two is told', () => {
    const agreed = (action: string, meeting: string, state: string) => ({
      ...{ action, meeting, state, title: meeting, owner: 'one', due: '2026-12-24' },
      at: '2026-10-01T09:00:00Z',
    });
    const actions = [
      agreed('open', 'of both', 'open'),
      agreed('done', 'of both', 'done'),
      agreed('elsewhere', 'of others', 'open'),
    ];
    const matters = [matter('action_open', '2026-12-24', 'of both')];

    expect(agreed_with(actions, matters, 'one').map(({ key }) => key)).toEqual(['open']);
  });
});
