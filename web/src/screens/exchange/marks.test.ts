import { describe, expect, it } from 'vitest';

import type { Concern } from './disclosures';
import { in_text, numbered, stretches, within } from './marks';

function concern(begin: number, end: number, field = 'text', piece: number | null = 1): Concern {
  const rest = { kind: 'person', words: '', why_key: '', why: '', advice: [], effect: 'warns' };
  return { ...rest, begin, end, field, piece, recipient: null };
}

describe('The words that a concern points at', () => {
  it('are counted in code points, so that a sign outside of the first plane is one', () => {
    const [before, marked, after] = stretches('😀 Amal wept', numbered([concern(2, 6)]));

    expect([before?.text, marked?.text, after?.text]).toEqual(['😀 ', 'Amal', ' wept']);
    expect(marked?.concerns.map(({ number }) => number)).toEqual([1]);
  });

  it('may lie over one another, and each stretch names all that point at it', () => {
    const found = stretches('abcdef', numbered([concern(0, 4), concern(2, 6)]));

    expect(found.map(({ text }) => text)).toEqual(['ab', 'cd', 'ef']);
    expect(found.map(({ concerns }) => concerns.length)).toEqual([1, 2, 1]);
    expect(found.map(({ ending }) => ending.map(({ number }) => number))).toEqual([[], [1], [2]]);
  });

  it('make up the whole text again', () => {
    const text = 'المدير قال ذلك';

    expect(
      stretches(text, numbered([concern(3, 8), concern(11, 99)]))
        .map((each) => each.text)
        .join(''),
    ).toBe(text);
  });

  it('are those of one field of one piece', () => {
    const all = numbered([concern(0, 1), concern(0, 1, 'title'), concern(0, 1, 'text', 2)]);

    expect(within(all, 1, 'text').map(({ number }) => number)).toEqual([1]);
    expect(within(all, null, 'title')).toEqual([]);
  });

  it('of one text of several are those that stand in it', () => {
    const all = numbered([
      { ...concern(0, 4, 'asked'), words: 'Amal' },
      { ...concern(3, 7, 'asked'), words: 'أمل ' },
    ]);

    expect(in_text(all, 'Amal sees them.').map(({ number }) => number)).toEqual([1]);
    expect(in_text(all, 'Elle les voit.')).toEqual([]);
  });
});
