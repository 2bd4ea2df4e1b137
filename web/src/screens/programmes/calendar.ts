import type { components } from '../../generated/api';
import { when_text } from '../../messages/days';
import { locale, t, word } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { found_at } from '../exchange/disclosures';

type Schemas = components['schemas'];

/** What comes in whole, though it may be left out of what goes. */
type Whole<T> = T extends (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Name in keyof T]-?: Whole<Exclude<T[Name], undefined>> }
    : T;
export type Calendar = Whole<Schemas['ProgrammeCalendar']>;
export type CalendarVisit = Calendar['visits'][number];
export type Wishes = Calendar['wishes'];
export type VisitWish = Wishes['visits'][number];
export type TeamWeeks = Wishes['teams'][number];
export type DaysOff = Wishes['holidays'][number];
export type Progress = Schemas['ProgrammeCalendarProgress'];
type Conflict = NonNullable<Calendar['made']>['conflicts'][number];

/** For how long a calendar can be looked for, in seconds. */
export const lengths = [5, 20, 45] as const;
export const wants = ['must', 'should', 'if_it_fits'] as const;

/** The calendar of one; nothing where there is none for this reader. */
export const calendar_at = (id: string) => found_at<Calendar>(`/programmes/${id}/calendar`);

export const team_name = (name: string | null) => name || t('programmes.calendar.everybody');

/** A visit by its place, and whether it is the second one there. */
export function visit_name({ names, place, is_follow_up }: CalendarVisit): string {
  const name = names.length > 0 ? named(names).text : place;
  return is_follow_up ? t('programmes.calendar.second_of', { name }) : name;
}

/** `2027-03-08` and so many days. */
export function days_later(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export interface Week {
  monday: string;
  /** By team, in the order of the columns. */
  teams: CalendarVisit[][];
}

/** The teams that the calendar is of, and those that only stand in it still. */
export function columns_of({ teams, visits }: Calendar): string[] {
  const others = visits.flatMap(({ team, week }) => (week && team !== null ? [team] : []));
  return [...new Set([...teams, ...others])];
}

/** The weeks that have a visit, each with its visits by name. */
export function weeks_of(calendar: Calendar): Week[] {
  const columns = columns_of(calendar);
  const { compare } = new Intl.Collator(locale());
  const placed = calendar.visits
    .filter(({ week }) => week !== null)
    .toSorted((a, b) => compare(visit_name(a), visit_name(b)));
  const mondays = [...new Set(placed.map(({ week }) => week ?? ''))].toSorted();
  return mondays.map((monday) => ({
    monday,
    teams: columns.map((team) =>
      placed.filter((visit) => visit.week === monday && (visit.team ?? '') === team),
    ),
  }));
}

/** Those in no week, by name. */
export function left_out_of({ visits }: Calendar): CalendarVisit[] {
  const { compare } = new Intl.Collator(locale());
  return visits
    .filter(({ week }) => week === null)
    .toSorted((a, b) => compare(visit_name(a), visit_name(b)));
}

/** Why a visit is in no week, in words. */
export function reason_text({ left_out, teams_that_could }: CalendarVisit, was_made: boolean) {
  if (!was_made) return t('programmes.calendar.not_made');
  if (left_out === null) return t('programmes.calendar.has_room');
  const said = word('calendar_reason', left_out);
  return teams_that_could.length > 0
    ? t('programmes.calendar.reason_of', { reason: said, teams: teams_that_could.join(', ') })
    : said;
}

/** What cannot all be met: each wish with the place or the team that it is of. */
export function conflict_lines({ wishes }: Conflict, visits: CalendarVisit[]): string[] {
  return wishes.map(({ kind, place, is_follow_up, team }) => {
    const said = word('calendar_wish', kind);
    if (kind === 'team_days') {
      return t('programmes.calendar.wish_of', { name: team_name(team), wish: said });
    }
    const of = visits.find((one) => one.place === place && one.is_follow_up === is_follow_up);
    const name = of ? visit_name(of) : t('programmes.calendar.a_place');
    return t('programmes.calendar.wish_of', { name, wish: said });
  });
}

/** How the calendar stands, in a sentence or two. */
export function standing_text(calendar: Calendar): string {
  const { visits, made } = calendar;
  const placed = visits.filter(({ week }) => week !== null).length;
  return [
    t('programmes.calendar.placed', { count: placed }),
    t('programmes.calendar.left_out_are', { count: visits.length - placed }),
    made ? gap_text(made.gap_percent) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export const gap_text = (percent: number) =>
  percent > 0
    ? t('programmes.calendar.gap', { percent })
    : t('programmes.calendar.no_better');

/** From the first week to the last, in words. */
export function time_text({ first_week, weeks }: Calendar): string {
  return t('programmes.from_to', {
    from: when_text(first_week),
    to: when_text(days_later(first_week, 7 * weeks - 1)),
  });
}

const empty_team = (name: string): TeamWeeks => ({
  name,
  days_each_week: null,
  regions: [],
  leave: [],
});

const empty_wish = (place: string): VisitWish => ({
  place,
  want: null,
  earliest: null,
  latest: null,
  joint_on: null,
  gap_weeks: null,
  closed: [],
  follow_up_weeks_min: null,
  follow_up_weeks_max: null,
  follow_up_days: null,
});

/** The wishes with a line for each team of the plan and each visit that was chosen. */
export function laid_out({ wishes, teams, visits }: Calendar): Wishes {
  const places = visits.filter((one) => !one.is_follow_up).map(({ place }) => place);
  return {
    ...wishes,
    teams: teams.map(
      (name) => wishes.teams.find((team) => team.name === name) ?? empty_team(name),
    ),
    visits: places.map(
      (place) => wishes.visits.find((wish) => wish.place === place) ?? empty_wish(place),
    ),
  };
}

/** The wishes without the lines that say nothing. */
export function said_of(wishes: Wishes): Wishes {
  const says = (wish: VisitWish) => JSON.stringify(wish) !== JSON.stringify(empty_wish(wish.place));
  return { ...wishes, visits: wishes.visits.filter(says) };
}

/** The name of a place that something is asked of. */
export function place_name({ visits }: Calendar, place: string): string {
  const found = visits.find((one) => one.place === place && !one.is_follow_up);
  return found ? visit_name(found) : place;
}
