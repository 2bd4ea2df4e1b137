import { describe, expect, it } from 'vitest';

import { head_in, in_groups } from './ledger';

const hash = '0123456789abcdef'.repeat(4);

describe('A checkpoint', () => {
  it('is read with its number or without, however it was broken on paper', () => {
    expect(head_in(`12:${hash}`)).toEqual({ number: 12, hash });
    expect(head_in(` 12: ${in_groups(hash.toUpperCase())}\n`)).toEqual({ number: 12, hash });
    expect(head_in(hash)).toEqual({ number: null, hash });
  });

  it('is none when letters are missing or others stand in it', () => {
    expect(head_in(hash.slice(1))).toBeNull();
    expect(head_in(`x${hash.slice(1)}`)).toBeNull();
    expect(head_in(`:${hash}`)).toBeNull();
    expect(head_in('')).toBeNull();
  });
});
