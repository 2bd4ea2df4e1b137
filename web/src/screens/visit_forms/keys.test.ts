import { describe, expect, it } from 'vitest';

import { meaning_of } from './keys';

describe('A key', () => {
  it('answers by its letter, large or small, and by a figure of any keyboard', () => {
    expect(meaning_of('y', 'mark')).toBe('yes');
    expect(meaning_of('N', 'mark')).toBe('no');
    expect(meaning_of('p', 'mark')).toBe('partly');
    expect(meaning_of('0', 'mark')).toBe('none');
    expect(meaning_of('٣', 'mark')).toBe('no');
  });

  it('is text where a number is typed, but for those that lead on', () => {
    expect(meaning_of('0', 'number')).toBeUndefined();
    expect(meaning_of('Enter', 'number')).toBe('next');
    expect(meaning_of('ArrowUp', 'number')).toBe('previous');
  });

  it('is text in a note, whatever it is', () => {
    expect(meaning_of('Enter', 'note')).toBeUndefined();
    expect(meaning_of('y', 'note')).toBeUndefined();
  });

  it('that means nothing does nothing', () => {
    expect(meaning_of('x', 'mark')).toBeUndefined();
    expect(meaning_of('Tab', 'mark')).toBeUndefined();
  });
});
