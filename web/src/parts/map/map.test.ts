import { describe, expect, it } from 'vitest';

import { family_of, families, shapes } from '../families';
import { shade_of } from '../matrix';
import { clustered, towards } from './clusters';
import { Projection } from './projection';

const square = {
  features: [
    {
      properties: { kind: 'country' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
            [-1, -1],
          ],
        ],
      },
    },
  ],
};

describe('Dots that lie near each other', () => {
  const dots = [
    { x: 0, y: 0 },
    { x: 5, y: 0 },
    { x: 100, y: 0 },
  ];

  it('are drawn as one', () => {
    expect(clustered(dots, 10).map((cluster) => cluster.dots.length)).toEqual([2, 1]);
  });

  it('come apart when one looks closer', () => {
    expect(clustered(dots, 4)).toHaveLength(3);
  });

  it('are drawn once each, however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ x: (at * 37) % 991, y: at % 613 }));

    const drawn = clustered(many, 20).reduce((sum, cluster) => sum + cluster.dots.length, 0);

    expect(drawn).toBe(5000);
  });
});

describe('An arrow key on the map', () => {
  const from = { x: 0, y: 0 };
  const all = [from, { x: 10, y: 1 }, { x: 4, y: 40 }, { x: -3, y: 0 }];

  it('goes to what lies straightest ahead', () => {
    expect(towards(from, all, 'ArrowRight')).toBe(all[1]);
    expect(towards(from, all, 'ArrowLeft')).toBe(all[3]);
  });

  it('stays where nothing lies ahead', () => {
    expect(towards(from, all, 'ArrowUp')).toBeUndefined();
  });
});

describe('The outline', () => {
  it('has north above and east on the right', () => {
    const projection = new Projection(square);

    const [north_west, south_east] = [
      projection.at(1_000_000, -1_000_000),
      projection.at(-1_000_000, 1_000_000),
    ];

    expect(north_west.x).toBeLessThan(south_east.x);
    expect(north_west.y).toBeLessThan(south_east.y);
  });

  it('has the name of a region in its middle', () => {
    const projection = new Projection(square);
    const middle = projection.middle(square.features[0]!.geometry);

    expect(middle.x).toBeCloseTo(projection.at(0, 0).x, 6);
    expect(middle.y).toBeCloseTo(projection.at(0, 0).y, 6);
  });
});

describe('A family of body types', () => {
  it('has a shape of its own', () => {
    expect(new Set(Object.values(shapes)).size).toBe(Object.keys(families).length);
  });

  it('is the same for the types that are of one kind', () => {
    expect(family_of('judge')).toBe(family_of('prosecutor'));
    expect(family_of('npm_member')).toBe('npm');
  });
});

describe('The shade of a number', () => {
  it('grows in five steps', () => {
    expect([1, 2, 4, 11, 31].map(shade_of)).toEqual([1, 2, 3, 4, 5]);
  });
});
