import { describe, expect, it } from 'vitest';

import { in_words, met } from './meanwhile';

const wording = { label: (field: string) => field };
const english = (text: string) => [{ language: 'en', text }];
const before = { town: 'Old Haven', postcode: null as string | null, names: english('A') };

describe('What somebody else corrected while a form was open', () => {
  it('stays, where the writer of the form did not touch it', () => {
    const mine = { ...before, postcode: '1234' };
    const { draft, changes } = met(before, mine, { ...before, town: 'New Haven' });

    expect(draft).toEqual({ ...before, town: 'New Haven', postcode: '1234' });
    expect(changes).toEqual([
      { field: 'town', theirs: 'New Haven', mine: 'Old Haven', is_contested: false },
    ]);
  });

  it('is put to the writer, where both touched it, and does not win by itself', () => {
    const mine = { ...before, town: 'My Haven' };
    const { draft, changes } = met(before, mine, { ...before, town: 'New Haven' });

    expect(draft.town).toBe('My Haven');
    expect(changes).toEqual([
      { field: 'town', theirs: 'New Haven', mine: 'My Haven', is_contested: true },
    ]);
  });

  it('is no question where both wrote the same', () => {
    const both = { ...before, town: 'New Haven' };

    expect(met(before, both, both)).toEqual({ draft: both, changes: [] });
  });

  it('is nothing when nothing was changed', () => {
    expect(met(before, { ...before, postcode: '1' }, { ...before }).changes).toEqual([]);
  });

  it('may be that something is not known any more', () => {
    const { draft, changes } = met({ town: 'A' }, { town: 'A' }, { town: null } as never);

    expect(draft.town).toBeNull();
    expect(changes[0]?.is_contested).toBe(false);
  });

  it('does not take names in another order, or an emptied box, for a correction', () => {
    const names = [...english('A'), { language: 'fr', text: 'B' }];
    const began_with = { names, note: null as string | null };
    const mine = { names: names.toReversed(), note: '' };
    const now = { names: [...english('C'), { language: 'fr', text: 'B' }], note: 'New' };

    expect(met(began_with, mine, now).draft).toEqual(now);
  });

  it('is read in words', () => {
    expect(in_words('2024-03', 'opened', wording)).toBe('March 2024');
    expect(in_words(english('A'), 'names', wording)).toBe('A');
    expect(in_words(null, 'town', wording)).toBe('');
  });
});
