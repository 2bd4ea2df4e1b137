import { describe, expect, it } from 'vitest';

import type { Agreement, Alarm, Relation } from './agreements';
import { next_step, standing_with, type Standing } from './standing';

const body = { id: 'b', names: [], type: 'ngo', mandates: [], ended: null };

function relation(standing: string): Relation {
  const said = { since: null, note: null, shut: null, source: null };
  return { id: 'r', version: 1, bodies: ['b', 'c'], standing, ...said };
}

function agreement(stage: string, review_on: string | null = null): Agreement {
  return {
    id: 'a',
    version: 1,
    names: [],
    parties: ['own', 'b'],
    kind: 'formal_agreement',
    legal_basis: [],
    predecessor: null,
    stage,
    stage_since: '2026-01-01',
    may_come_to: [],
    is_open: false,
    in_force_from: null,
    review_on,
    ends_on: null,
    note: null,
    shut: null,
  };
}

function standing(given: Partial<Standing>): Standing {
  return { body, relation: null, agreements: [], alarms: [], ...given };
}

describe('The next step with a body', () => {
  it('is what falls due, before all else', () => {
    const alarm = { agreement: 'a', alarm: 'review', days: -3 } as Alarm;
    const next = next_step(standing({ alarms: [alarm], agreements: [agreement('draft')] }));

    expect(next).toMatchObject({ name: 'due', href: '/agreements/a' });
  });

  it('is to go on with a draft, and to write down what is not', () => {
    expect(next_step(standing({ agreements: [agreement('negotiating')] })).name).toBe('go_on');
    expect(next_step(standing({})).name).toBe('write');
    expect(next_step(standing({ agreements: [agreement('terminated')] })).name).toBe('write');
  });

  it('is none where it is informal: that is whole', () => {
    expect(next_step(standing({ relation: relation('informal') })).name).toBe('nothing');
  });

  it('is to begin or to copy in what is said to be there and is not', () => {
    expect(next_step(standing({ relation: relation('being_negotiated') })).name).toBe('begin');
    expect(next_step(standing({ relation: relation('formal') })).name).toBe('copy');
  });

  it('is the review of what is in force', () => {
    const settled = [agreement('in_force', '2029-01-01')];

    const next = next_step(standing({ relation: relation('formal'), agreements: settled }));

    expect(next).toMatchObject({ name: 'until', href: '/agreements/a' });
  });
});

describe('How it stands with a body', () => {
  it('is found by each body that the relation or the agreement names', () => {
    const found = standing_with(body, [relation('informal')], [agreement('in_force')], []);
    const stranger = standing_with({ ...body, id: 'x' }, [relation('informal')], [], []);

    expect(found.relation?.standing).toBe('informal');
    expect(found.agreements).toHaveLength(1);
    expect(stranger.relation).toBeNull();
  });
});
