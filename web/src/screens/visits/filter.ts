import type { Asked } from '../../server/server';

/** What the list of visits is narrowed by beside its facets, by its name in the address. */
export const filtered_by = ['place', 'from', 'to', 'stated_in'] as const;

export function fixed_in(query: URLSearchParams): Asked {
  const names = [...filtered_by, 'known_on'];
  return Object.fromEntries(names.map((name) => [name, query.get(name)]));
}
