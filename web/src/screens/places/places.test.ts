import { describe, expect, it } from 'vitest';

import { draft_of, type Place } from './places';

describe('A correction of a place', () => {
  it('starts from what a person says of it, without what the register gives by itself', () => {
    const said = { ...draft_of(null), names: [{ language: 'en', text: 'Alder' }], town: 'Alton' };
    const figures = { capacity: 120, capacity_on: '2026-06-30', occupancy: 7, occupancy_on: null };
    const given = { id: '1', version: 3, merged_into: null, taken_back: null };
    const place: Place = { ...said, ...figures, ...given };

    expect(draft_of(place)).toEqual(said);
  });
});
