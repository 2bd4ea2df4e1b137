import { describe, expect, it } from 'vitest';

import { screens } from '../screens';
import { match } from './match';

describe('An address', () => {
  it('fits a screen by its parts', () => {
    expect(match('/records/:name/:id', '/records/place/7x')).toEqual({ name: 'place', id: '7x' });
    expect(match('/places', '/places/')).toEqual({});
  });

  it('fits no screen of another length', () => {
    expect(match('/places', '/places/7x')).toBeNull();
    expect(match('/records/:name', '/records')).toBeNull();
  });

  it('is decoded, and kept as it is where it cannot be', () => {
    expect(match('/places/:id', '/places/a%20b')).toEqual({ id: 'a b' });
    expect(match('/places/:id', '/places/%E0%A4')).toEqual({ id: '%E0%A4' });
  });
});

describe('The table of screens', () => {
  it('has no screen that an earlier one hides', () => {
    const hidden = screens.filter(({ path }, at) =>
      screens.slice(0, at).some((earlier) => match(earlier.path, path) !== null),
    );

    expect(hidden).toEqual([]);
  });
});
