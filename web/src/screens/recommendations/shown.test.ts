import { describe, expect, it } from 'vitest';

import { asked_by, shown_in } from './shown';

describe('A list of recommendations', () => {
  it('shows what is open where the address says nothing, or nothing that is known', () => {
    expect(shown_in(new URLSearchParams())).toBe('open');
    expect(shown_in(new URLSearchParams('show=tomorrow'))).toBe('open');
  });

  it('shows what the address says', () => {
    expect(shown_in(new URLSearchParams('show=differ'))).toBe('differ');
    expect(asked_by('differ')).toEqual({ voices_differ: 'yes' });
    expect(asked_by('closed')).toEqual({ is_open: 'no' });
    expect(asked_by('all')).toEqual({});
  });
});
