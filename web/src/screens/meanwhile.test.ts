import { describe, expect, it } from 'vitest';

import { changed_meanwhile } from './meanwhile';

const wording = { label: (field: string) => field.toUpperCase(), vocabularies: {} };

describe('What somebody else changed meanwhile', () => {
  it('is told field by field, and what stayed the same is not', () => {
    const before = { town: 'Old Haven', postcode: null, names: [{ language: 'en', text: 'A' }] };
    const now = { town: 'New Haven', postcode: null, names: [{ language: 'en', text: 'B' }] };

    expect(changed_meanwhile(before, now, wording)).toEqual([
      { label: 'TOWN', says: 'New Haven' },
      { label: 'NAMES', says: 'B' },
    ]);
  });

  it('is nothing when nothing was changed', () => {
    expect(changed_meanwhile({ town: 'A' }, { town: 'A' }, wording)).toEqual([]);
  });

  it('may be that something is not known any more', () => {
    expect(changed_meanwhile({ town: 'A' }, { town: null }, wording)).toEqual([
      { label: 'TOWN', says: '' },
    ]);
  });
});
