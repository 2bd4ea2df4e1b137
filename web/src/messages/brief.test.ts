import { describe, expect, it } from 'vitest';

import { brief } from './brief';

describe('The beginning of a text', () => {
  it('is all of one that is short, in one line', () => {
    expect(brief(' They speak\nalone. ')).toBe('They speak alone.');
  });

  it('ends with a word, and is never longer than a line', () => {
    const long = brief('speaking '.repeat(500));

    expect(long).toMatch(/^(speaking )+speaking…$/);
    expect(long.length).toBeLessThanOrEqual(90);
    expect(brief('x'.repeat(500))).toHaveLength(90);
  });
});
