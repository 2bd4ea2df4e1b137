import { describe, expect, it } from 'vitest';

import {
  asked_in,
  figures,
  grouping_in,
  opened,
  over_time,
  sorted,
  type Figures,
  type ProgressRow,
} from './progress';

function row(value: string, done: number): ProgressRow {
  const counts = figures.map((name) => [name, { value: name === 'done' ? done : 9, opens: '' }]);
  return {
    value,
    extent: null,
    names: [],
    figures: { ...Object.fromEntries(counts), ages: [] } as Figures,
  };
}

describe('What became of recommendations', () => {
  it('is grouped as the address says, or by theme', () => {
    expect(grouping_in(new URLSearchParams('by=year'))).toBe('year');
    expect(grouping_in(new URLSearchParams('by=rank'))).toBe('theme');
    expect(asked_in(new URLSearchParams('by=year&theme=space&from=2024-01-01'))).toEqual({
      by: 'year',
      theme: ['space'],
      asked_of: [],
      place_type: [],
      issuer: [],
      from: '2024-01-01',
      to: null,
    });
  });

  it('opens the list with all that is counted, open or not', () => {
    expect(opened({ value: 1, opens: '/recommendations' })).toBe('/recommendations?show=all');
    expect(opened({ value: 1, opens: '/recommendations?theme=space' })).toBe(
      '/recommendations?theme=space&show=all',
    );
  });

  it('stands in the order in which it came until a reader sorts it', () => {
    const rows = [row('a', 1), row('b', 3), row('c', 1)];

    expect(sorted(rows, null).map(({ value }) => value)).toEqual(['a', 'b', 'c']);
    const by_done = sorted(rows, (of) => of.done.value);
    expect(by_done.map(({ value }) => value)).toEqual(['b', 'a', 'c']);
  });

  it('of one group is shown year by year, and not of what nobody said', () => {
    expect(over_time('addressee', row('The police', 1))).toEqual({
      by: 'year',
      asked_of: 'The police',
    });
    expect(over_time('theme', row('', 1))).toBe(null);
    expect(over_time('year', row('2024', 1))).toBe(null);
  });
});
