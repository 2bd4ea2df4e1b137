import { describe, expect, it } from 'vitest';

import { base64_of, bytes_of } from './scans';

describe('A file on its way to the server', () => {
  it('comes back as it went, whatever its length', () => {
    for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);

      expect(bytes_of(base64_of(bytes))).toEqual(bytes);
    }
  });

  it('is written as every base64 is', () => {
    const bytes = Uint8Array.from({ length: 60_000 }, (_, at) => (at * 7) % 256);

    expect(base64_of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});
