import { describe, expect, it } from 'vitest';

import { base64, from_base64 } from './passkeys';

describe('bytes in base 64', () => {
  it('come back as they were, however many they are', () => {
    for (let length = 0; length < 70; ++length) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + 251) % 256);
      expect([...from_base64(base64(bytes.buffer))]).toEqual([...bytes]);
    }
  });

  it('are written as an address carries them', () => {
    expect(base64(Uint8Array.of(251, 255, 254).buffer)).toBe('-__-');
    expect(base64(Uint8Array.of(255).buffer)).toBe('_w');
  });
});
