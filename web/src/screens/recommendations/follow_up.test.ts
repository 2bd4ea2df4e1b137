import { describe, expect, it } from 'vitest';

import { asked_by, by_addressee, shown_in, type DueThing } from './follow_up';

const due = (title: string, addressee: string | null): DueThing => ({
  kind: 'recommendation',
  id: title,
  recommendation: title,
  title,
  what: null,
  shut: null,
  addressee,
  addressee_body: null,
  due: '2026-12-01',
  person: null,
  is_overdue: false,
});

describe('What falls due', () => {
  it('is shown as the address says, or all of it', () => {
    expect(shown_in(new URLSearchParams('show=mine'))).toBe('mine');
    expect(shown_in(new URLSearchParams('show=theirs'))).toBe('all');
    expect(asked_by('mine', 'me')).toEqual({ person: 'me' });
    expect(asked_by('now', 'me')).toEqual({ is_due: 'yes' });
    expect(asked_by('all', 'me')).toEqual({});
  });

  it('stands together by whom it is asked of, in the order of its days', () => {
    const groups = by_addressee([due('a', 'Police'), due('b', null), due('c', 'Police')]);

    expect(groups.map((group) => group.due.map(({ title }) => title))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });
});
