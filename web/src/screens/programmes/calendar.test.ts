import { beforeEach, describe, expect, it } from 'vitest';

import { speak, turn_to } from '../../messages/messages.svelte';
import {
  columns_of,
  conflict_lines,
  days_later,
  laid_out,
  left_out_of,
  reason_text,
  said_of,
  standing_text,
  weeks_of,
  type Calendar,
  type CalendarVisit,
} from './calendar';

function a_visit(name: string, rest: Partial<CalendarVisit> = {}): CalendarVisit {
  return {
    place: name,
    names: [{ language: 'en', text: name }],
    is_follow_up: false,
    want: 'should',
    days: 1,
    week: null,
    team: null,
    is_fixed: false,
    is_past: false,
    is_broken: false,
    left_out: null,
    teams_that_could: [],
    ...rest,
  };
}

function a_calendar(visits: CalendarVisit[]): Calendar {
  return {
    id: 'c',
    version: 1,
    first_week: '2026-12-28',
    weeks: 53,
    next_week: '2026-12-28',
    wishes: { teams: [], holidays: [], slack_days_a_month: null, gap_weeks: null, visits: [] },
    teams: ['North', 'South'],
    visits,
    made: null,
    is_as_asked: true,
  };
}

beforeEach(async () => {
  await speak('programmes', 'programmes-calendar', 'vocabulary-calendar', 'vocabulary');
  await turn_to('en');
});

describe('A calendar', () => {
  it('has a row for each week with a visit, and each team in its column', () => {
    const calendar = a_calendar([
      a_visit('Birch', { week: '2027-03-08', team: 'South' }),
      a_visit('Alder', { week: '2027-03-08', team: 'South' }),
      a_visit('Cedar', { week: '2027-01-04', team: 'North' }),
      a_visit('Dogwood'),
    ]);

    const weeks = weeks_of(calendar);
    expect(weeks.map(({ monday }) => monday)).toEqual(['2027-01-04', '2027-03-08']);
    expect(weeks[1]?.teams.map((visits) => visits.map(({ place }) => place))).toEqual([
      [],
      ['Alder', 'Birch'],
    ]);
    expect(left_out_of(calendar).map(({ place }) => place)).toEqual(['Dogwood']);
    expect(standing_text(calendar)).toContain('3 visits have a week.');
  });

  it('shows a team that the plan does not name any more where it still stands', () => {
    const calendar = a_calendar([a_visit('Alder', { week: '2027-03-08', team: 'West' })]);

    expect(columns_of(calendar)).toEqual(['North', 'South', 'West']);
  });

  it('says why a visit is left out, and not before it was made', () => {
    const full = a_visit('Alder', { left_out: 'full', teams_that_could: ['North'] });

    expect(reason_text(full, true)).toContain('(North)');
    expect(reason_text(full, false)).toBe('The calendar was not made yet');
    expect(reason_text(a_visit('Alder'), true)).toContain('There is room');
  });

  it('names each wish of a conflict with its place or its team', () => {
    const lines = conflict_lines(
      {
        wishes: [
          { kind: 'window', place: 'Alder', is_follow_up: false, team: null },
          { kind: 'team_days', place: null, is_follow_up: false, team: null },
        ],
      },
      [a_visit('Alder')],
    );

    expect(lines).toEqual(['Alder: its weeks', 'Everybody: the days that the team has']);
  });

  it('sends of what can be asked only what was', () => {
    const wishes = laid_out(a_calendar([a_visit('Alder'), a_visit('Birch')]));
    wishes.visits[1]!.gap_weeks = 4;

    expect(wishes.teams.map(({ name }) => name)).toEqual(['North', 'South']);
    expect(said_of(wishes).visits.map(({ place }) => place)).toEqual(['Birch']);
  });

  it('counts days over the end of a month and of a year', () => {
    expect(days_later('2026-12-28', 7)).toBe('2027-01-04');
  });
});
