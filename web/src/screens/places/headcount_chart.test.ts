import { describe, expect, it } from 'vitest';

import { no_source } from '../sources';
import { drawing_of, steps } from './headcount_chart';
import type { Headcount } from './places';

function count(on: string, capacity: number | null, occupancy: number | null): Headcount {
  return { id: on, on, capacity, occupancy, source: no_source() };
}

describe('The drawing of head counts', () => {
  it('begins at nobody, so that a small change does not look large', () => {
    const { ticks } = drawing_of([count('2024-12-31', 100, 98), count('2025-12-31', 100, 99)], 600);

    expect(ticks[0]?.value).toBe(0);
    expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(100);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });

  it('goes from the earliest day to the latest, in whatever order counts come', () => {
    const { occupancy } = drawing_of(
      [count('2025-12-31', null, 30), count('2023-12-31', null, 10), count('2024-12-31', null, 20)],
      600,
    );

    expect(occupancy.map((point) => point.count.occupancy)).toEqual([10, 20, 30]);
    expect(occupancy[0]?.x).toBeLessThan(occupancy[1]?.x ?? 0);
  });

  it('draws a half-year where it begins', () => {
    const { occupancy } = drawing_of(
      [count('2025-H2', null, 30), count('2025-01-01', null, 10), count('2025-H1', null, 20)],
      600,
    );

    expect(occupancy.map((point) => Math.round(point.x))).toEqual([44, 44, 588]);
  });

  it('leaves out what is not known, and does not draw it as nobody', () => {
    const { occupancy, capacity } = drawing_of([count('2024-12-31', 50, null)], 600);

    expect(occupancy).toEqual([]);
    expect(capacity).toHaveLength(1);
  });

  it('names no more years than there is room for', () => {
    const counts = Array.from({ length: 40 }, (_, at) => count(`${1985 + at}-12-31`, 50, 40));

    expect(drawing_of(counts, 300).years.length).toBeLessThanOrEqual(6);
    expect(drawing_of(counts, 700).years.length).toBeGreaterThan(6);
  });

  it('keeps a capacity level until it is changed', () => {
    const line = steps(
      [
        { x: 0, y: 10 },
        { x: 5, y: 20 },
      ],
      9,
    );

    expect(line).toBe('M0.0 10.0H5.0V20.0H9.0');
  });
});
