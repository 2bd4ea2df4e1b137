import { describe, expect, it } from 'vitest';

import { head_in, in_groups, signed_in, signed_text } from './ledger';

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

describe('A signed checkpoint', () => {
  const checkpoint = {
    body: '511aqvygm9x5rcaeps4fmqds8p',
    number: 12,
    hash,
    at: '2026-11-28T21:30:00Z',
    signature: 'c2lnbmF0dXJl+/==',
  };

  it('is read back from its line, however that was broken', () => {
    expect(signed_in(signed_text(checkpoint))).toEqual(checkpoint);
    expect(signed_in(` ${signed_text(checkpoint).replaceAll(' ', '\n')}\n`)).toEqual(checkpoint);
  });

  it('is none when a part is missing', () => {
    expect(signed_in(`12:${hash}`)).toBeNull();
    expect(signed_in(signed_text(checkpoint).replace(/ \S+$/, ''))).toBeNull();
  });
});
