import type { Name } from '../../messages/names';

/** What the program answers about coverage, as it is sent. */

/** A number, and the address of the list behind it: the page of ours that shows it is the same. */
export interface Figure {
  value: number;
  opens: string;
}

export interface Period {
  from: string;
  to: string;
}

export interface Summary {
  period: Period;
  at_least: number;
  places: Figure;
  visited: Figure;
  never: Figure;
  by_many: Figure;
  left_out: Figure;
  visits: Figure;
  visits_at_the_edge: number;
  bodies: Figure;
  cycle: { places: number; visited_a_year_tenths: number; years_tenths: number } | null;
  dated: { precision: string; visits: Figure; per_thousand: number }[];
  from_register: Figure;
  own: Figure;
}

export interface Crossing {
  body_type: string;
  visits: number;
  places_visited: number;
  last: string | null;
}

export interface Line {
  value: string;
  names: Name[];
  places: number;
  visited: number;
  never: number;
  visits: number;
  last: string | null;
  cells: Crossing[];
  opens_places: string | null;
  opens_visits: string | null;
}

export interface WhoWhere {
  period: Period;
  rows_are: 'type' | 'region' | 'place';
  body_types: string[];
  rows: Line[];
  total: Line;
  rows_in_all: number;
  page: number;
}

export interface CoveredPlace {
  place: string;
  names: Name[];
  type: string;
  region: string | null;
  town: string | null;
  capacity: number | null;
  visits: number;
  bodies: number;
  body_types: string[];
  last: string | null;
  last_bodies: string[];
  last_body_names: Name[][];
  days_since_at_least: number | null;
  days_since_at_most: number | null;
}

export interface Points {
  period: Period;
  points: {
    place: string;
    names: Name[];
    type: string;
    latitude: number;
    longitude: number;
    capacity: number | null;
    visits: number;
    last: string | null;
    last_body_types: string[];
  }[];
  without_position: number;
  not_sent: number;
}

export interface VisitingBody {
  body: string;
  names: Name[];
  type: string;
  visits: number;
  places_visited: number;
  last: string | null;
}

export interface MayVisit {
  body: string;
  names: Name[];
  basis: string;
  unannounced: string;
  needs_authorisation: string;
  needs_agreement: string;
  visits: number;
}

export interface Gap {
  type: string;
  places: Figure;
  visited: Figure;
  never: Figure;
  in_law: 'yes' | 'no' | 'unknown';
  in_practice: 'yes' | 'no' | 'unknown';
  may_visit: MayVisit[];
  without_mandate: { body: string; names: Name[]; visits: number }[];
}

export interface Gaps {
  period: Period;
  bodies_with_mandates: number;
  bodies_without_mandates: number;
  types: Gap[];
}
