import { day_text, when_text } from '../../messages/days';
import { joined, number, t, word } from '../../messages/messages.svelte';
import { called } from '../../server/references.svelte';
import { read, type Listed } from '../../server/server';
import { body_of, type Body } from '../bodies/bodies';
import { place_of, type Place } from '../places/places';
import { source_text } from '../sources';
import { body_lines } from './body_lines';
import type { Double, Kind } from './doubles';
import { mark_of, type Line } from './line';

/** One of the two, with as many visits as the reader sees. */
export interface Side {
  id: string;
  place: Place | null;
  body: Body | null;
  visits: number;
  is_capped: boolean;
  last_visit: string | null;
}

/** What was read of the pair that is looked at, and of the next. */
const kept = new Map<string, Promise<Side>>();

function side_of(kind: Kind, id: string): Promise<Side> {
  const before = kept.get(id);
  if (before) return before;
  const side = read_side(kind, id);
  kept.set(id, side);
  side.catch(() => kept.delete(id));
  return side;
}

/** Reads the next pair before it is looked at, and lets go of all but these two. */
export function read_ahead(now: Double | undefined, next: Double | undefined): void {
  const near = [now, next].flatMap((pair) => (pair ? [pair.one, pair.other] : []));
  for (const id of [...kept.keys()]) {
    if (!near.includes(id)) kept.delete(id);
  }
  if (next) void both_of(next).catch(() => undefined);
}

export async function both_of(pair: Double): Promise<[Side, Side]> {
  return Promise.all([side_of(pair.kind, pair.one), side_of(pair.kind, pair.other)]);
}

/** What was decided changes both. */
export function forget(pair: Double): void {
  kept.delete(pair.one);
  kept.delete(pair.other);
}

async function read_side(kind: Kind, id: string): Promise<Side> {
  const [place, body, visits] = await Promise.all([
    kind === 'place' ? place_of(id) : null,
    kind === 'body' ? body_of(id) : null,
    read<Listed<{ when: string }>>('/visits', { [kind]: id, sort: '-when' }),
  ]);
  return {
    id,
    place,
    body,
    visits: visits.total,
    is_capped: visits.total_is_capped,
    last_visit: visits.items[0]?.when ?? null,
  };
}

const known = (vocabulary: string, code: string) =>
  code === 'unknown' ? '' : word(vocabulary, code);

/** What is compared, and how it is written. */
const writers: Record<string, (place: Place) => string> = {
  names: ({ names }) => [...new Set(names.map((name) => name.text))].join(' · '),
  other_names: (place) => [...new Set(place.other_names.map((name) => name.text))].join(' · '),
  type: ({ type }) => word('place_type', type),
  standing: ({ standing }) => word('standing', standing),
  region: ({ region }) => called('region', region),
  town: ({ town }) => town ?? '',
  address: ({ address }) => address ?? '',
  postcode: ({ postcode }) => postcode ?? '',
  authority: ({ authority }) => authority ?? '',
  operator: ({ operator }) => known('operator', operator),
  groups_held: (place) => joined(place.groups_held.map((each) => word('group', each))),
  opened: ({ opened }) => when_text(opened),
  closed: ({ closed }) => when_text(closed),
  note: ({ note }) => note ?? '',
};

/** What either of the two says, whatever they are. */
export function lines_of_pair(one: Side, other: Side): Line[] {
  if (one.place && other.place) return lines_of(one.place, other.place);
  if (one.body && other.body) return body_lines(one.body, other.body);
  return [];
}

/** The fields that either of the two says. */
function lines_of(one: Place, other: Place): Line[] {
  const compared = Object.entries(writers).map(([field, write]): Line => {
    const texts: [string, string] = [write(one), write(other)];
    return { field, label: t(`places.field.${field}`), texts, mark: mark_of(field, texts) };
  });
  const held: [string, string] = [capacity_text(one), capacity_text(other)];
  const sources: [string, string] = [source_text(one.source), source_text(other.source)];
  return [
    ...compared,
    { field: 'capacity', label: t('places.counts.capacity'), texts: held, mark: 'none' as const },
    { field: 'source', label: t('places.field.source'), texts: sources, mark: 'none' as const },
  ].filter((line) => line.texts.some((text) => text !== ''));
}

function capacity_text({ capacity, capacity_on }: Place): string {
  if (capacity === null) return '';
  return [number(capacity), capacity_on && `(${day_text(capacity_on)})`].filter(Boolean).join(' ');
}

/** How far two places lie apart, in metres, on a globe; nothing where one has no position. */
export function metres_between(one: Place, other: Place): number | null {
  const ends = [one.latitude, one.longitude, other.latitude, other.longitude];
  if (ends.some((each) => each === null)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = ends.map((each) => ((each ?? 0) / 1e6) * (Math.PI / 180));
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord = half(c - a) + Math.cos(a) * Math.cos(c) * half(d - b);
  return 2 * 6_371_000 * Math.asin(Math.sqrt(Math.min(1, chord)));
}
