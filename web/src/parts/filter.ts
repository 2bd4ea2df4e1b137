import type { Asked } from '../server/server';

/** What of a list is looked at: kept in the address, so that it can be kept and sent. */
export interface Filter {
  text: string;
  chosen: Record<string, string[]>;
  /** A field, with a minus before it for the other way round. */
  sort: string;
  page: number;
}

/** The filter that stands in the address. `prefix` tells two sheets of one page apart. */
export function filter_in(query: URLSearchParams, fields: string[], sort: string, prefix = '') {
  const page = Number(query.get(`${prefix}page`) ?? 1);
  return {
    text: query.get(`${prefix}search`) ?? '',
    chosen: Object.fromEntries(fields.map((field) => [field, query.getAll(prefix + field)])),
    sort: query.get(`${prefix}sort`) ?? sort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  } satisfies Filter;
}

/** What to ask the server for: what always holds on this page, and the filter. */
export function asked_for(filter: Filter, fixed: Asked): Asked {
  return { ...fixed, ...filter.chosen, search: filter.text };
}

/** The address of the present page with one name changed. */
export function with_page(query: URLSearchParams, page: number, prefix = ''): string {
  const next = new URLSearchParams(query);
  next.delete(`${prefix}page`);
  if (page > 1) next.set(`${prefix}page`, String(page));
  return `?${next.toString()}`;
}

/** Sorts by `key`; a second time, the other way round. */
export function turned(sort: string, key: string): string {
  return sort === key ? `-${key}` : key;
}

/** The pages to offer, with 0 for a gap. */
export function offered_pages(page: number, last: number): number[] {
  const near = [1, page - 1, page, page + 1, last].filter((each) => each >= 1 && each <= last);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((each, at) => {
    const before = pages[at - 1];
    return before !== undefined && each - before > 1 ? [0, each] : [each];
  });
}
