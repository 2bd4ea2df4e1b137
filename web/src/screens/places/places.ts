import { today } from '../../messages/days';
import type { Name } from '../../messages/names';
import { read, Refusal, type Asked, type Listed } from '../../server/server';
import type { Source } from '../sources';

/** A place as the register keeps it. */
export interface Place {
  id: string;
  version: number;
  names: Name[];
  other_names: { text: string; source: Source | null }[];
  type: string;
  operator: string;
  operated_by: string | null;
  authority: string | null;
  standing: string;
  is_temporary: string;
  region: string | null;
  town: string | null;
  address: string | null;
  postcode: string | null;
  latitude: number | null;
  longitude: number | null;
  groups_held: string[];
  capacity: number | null;
  capacity_on: string | null;
  occupancy: number | null;
  occupancy_on: string | null;
  opened: string | null;
  closed: string | null;
  merged_into: string | null;
  split_from: string | null;
  note: string | null;
  source: Source;
  taken_back: string | null;
}

/** What the register gives by itself: its own, and what head counts say. */
const given = [
  'id',
  'version',
  'merged_into',
  'capacity',
  'capacity_on',
  'occupancy',
  'occupancy_on',
  'taken_back',
] as const;

/** What a person says of a place: all but what the register gives by itself. */
export type PlaceDraft = Omit<Place, (typeof given)[number]>;

/** How many a place may hold, and how many were there, on a day. */
export interface Headcount {
  id: string;
  on: string;
  capacity: number | null;
  occupancy: number | null;
  source: Source;
}

export interface Region {
  id: string;
  code: string;
  names: Name[];
  part_of: string | null;
  outline: string | null;
}

/** The ways to look at the same places. */
export const views = ['list', 'map', 'regions'] as const;
export type View = (typeof views)[number];

/** The fields that places are narrowed by with counts. */
export const facet_fields = ['type', 'region', 'standing', 'operator'];

/** What narrows places beside the facets: who is held, and whether they are open. */
export function fixed_in(query: URLSearchParams): Asked {
  return {
    group: query.getAll('group'),
    authority: query.get('authority'),
    open_on: query.get('open') === 'today' ? today() : null,
    known_on: query.get('known_on'),
  };
}

/** The place `id`; nothing where there is none to be seen. */
export async function place_of(id: string): Promise<Place | null> {
  try {
    return await read<Place>(`/places/${id}`);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}

let regions_asked: Promise<Region[]> | null = null;

/** All regions of the country, by name; asked once. */
export function regions(): Promise<Region[]> {
  regions_asked ??= read<Listed<Region>>('/regions').then((answer) => answer.items);
  regions_asked.catch(() => (regions_asked = null));
  return regions_asked;
}

/** What a correction starts from: the place as it is, without what the register gives by itself. */
export function draft_of(place: Place | null): PlaceDraft {
  if (place) {
    const draft = Object.entries(place).filter(([field]) => !given.some((one) => one === field));
    return structuredClone(Object.fromEntries(draft)) as unknown as PlaceDraft;
  }
  return {
    names: [],
    other_names: [],
    type: '',
    operator: 'unknown',
    operated_by: null,
    authority: null,
    standing: 'official',
    is_temporary: 'unknown',
    region: null,
    town: null,
    address: null,
    postcode: null,
    latitude: null,
    longitude: null,
    groups_held: [],
    opened: null,
    closed: null,
    split_from: null,
    note: null,
    source: { statement: '', file: null, row: null },
  };
}
