import type { components } from '../../generated/api';
import { locale } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { found_at } from '../exchange/disclosures';

type Schemas = components['schemas'];

export type ListedProgramme = Schemas['ListedProgramme'];

/** What comes in whole, though it may be left out of what goes. */
type Whole<T> = T extends (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Name in keyof T]-?: Whole<Exclude<T[Name], undefined>> }
    : T;
export type Plan = Whole<Schemas['ProgrammePlan']>;
export type Programme = Omit<Schemas['Programme'], 'plan'> & { plan: Plan };
export type Reasons = Schemas['ProgrammeReasons'];
export type Candidate = Schemas['ProgrammeCandidate'];
export type VisitPlan = Schemas['ProgrammeVisit'];

export const ranks = ['visit', 'if_there_is_time', 'not_now'] as const;
export const signals = ['death', 'incident', 'news', 'complaint', 'other'] as const;
export const units = ['place', 'region'] as const;

/** What candidates can be sorted by: one reason at a time, and by name until somebody says so. */
export const orders = [
  'name',
  'last',
  'own_last',
  'occupancy',
  'other_bodies',
  'recommendations',
  'complaints',
] as const;
export type Order = (typeof orders)[number];

/** All of one; nothing where there is none for this reader. */
export const programme_at = (id: string) => found_at<Programme>(`/programmes/${id}`);

/** A candidate with its reasons; without any, its place is not in the register any more. */
export interface Line {
  candidate: Candidate;
  reasons: Reasons | null;
}

export const name_of = ({ reasons, candidate }: Line) =>
  reasons ? named(reasons.names).text : candidate.visit.place;

/** What is not known comes first: it is no small number. */
const unknown = Number.POSITIVE_INFINITY;

function weight(reasons: Reasons | null, order: Order): number {
  if (reasons === null) return unknown;
  switch (order) {
    case 'last':
      return reasons.days_since_at_least ?? unknown;
    case 'own_last':
      return reasons.own_days_at_least ?? unknown;
    case 'occupancy':
      return reasons.occupancy ?? unknown;
    case 'other_bodies':
      return -reasons.other_bodies;
    case 'recommendations':
      return reasons.open_recommendations;
    case 'complaints':
      return reasons.complaints_known === 'unknown' ? unknown : -reasons.complaints;
    default:
      return 0;
  }
}

/** The candidates by name, or by one reason, those alike by name. */
export function lines_of(programme: Programme, order: Order): Line[] {
  const by_place = new Map(programme.reasons.map((reasons) => [reasons.place, reasons]));
  const lines = programme.candidates.map((candidate) => ({
    candidate,
    reasons: by_place.get(candidate.visit.place) ?? null,
  }));
  const { compare } = new Intl.Collator(locale());
  return lines.toSorted((a, b) => {
    const [of_a, of_b] = [weight(a.reasons, order), weight(b.reasons, order)];
    return of_a === of_b ? compare(name_of(a), name_of(b)) : of_b > of_a ? 1 : -1;
  });
}

export const lines_from = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A new plan, and one that is changed: the form writes into a copy. */
export function empty_plan(): Plan {
  return {
    title: '',
    from: '',
    to: '',
    visit_types: [],
    teams: [],
    visits_at_most: null,
    slack: null,
    budget: null,
    currency: null,
    obligations: [],
    note: null,
  };
}

/** A plan without the empty lines that somebody left while typing. */
export function tidied(plan: Plan): Plan {
  const whole = (lines: string[]) => lines_from(lines.join('\n'));
  return {
    ...plan,
    teams: plan.teams.map((team) => ({
      ...team,
      people: whole(team.people),
      expertise: whole(team.expertise),
      languages: whole(team.languages),
    })),
  };
}
