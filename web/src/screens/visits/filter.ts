import type { Asked } from '../../server/server';

/** What the list of visits is narrowed by beside its facets, by its name in the address. */
export const filtered_by = [
  'place',
  'body',
  'place_type',
  'region',
  'from',
  'to',
  'stated_in',
] as const;

export function fixed_in(query: URLSearchParams): Asked {
  return Object.fromEntries(filtered_by.map((name) => [name, several_in(query, name)]));
}

/** A day is one; of the others several may be asked for. */
function several_in(query: URLSearchParams, name: (typeof filtered_by)[number]) {
  const is_one = ['place', 'from', 'to', 'stated_in'].includes(name);
  return is_one ? query.get(name) : query.getAll(name);
}
