import { describe, expect, it } from 'vitest';

import type { Viewer } from '../server/viewer.svelte';
import {
  new_ring,
  opened_ring,
  padded_bytes,
  rounds,
  sealed,
  sealed_bytes_max,
  unsealed,
  type Sealed,
} from './sealing';

const ada = {
  person: 'ada',
  name: 'Ada Orme',
  body: 'ombud',
  body_name: 'Ombud of Ostrelle',
  csrf_token: 'proves-the-page',
} as Viewer;
const passphrase = 'four unrelated words here';
const typed = { title: 'The cellar at Saltworks', when: '2024-03-18' };

/** All bytes that lie on the device, as letters. */
function on_disk(...kept: unknown[]): string {
  const bytes = (each: unknown): string =>
    each instanceof Uint8Array
      ? String.fromCharCode(...each)
      : typeof each === 'object' && each !== null
        ? Object.values(each).map(bytes).join('\n')
        : String(each);
  return kept.map(bytes).join('\n');
}

describe('A ring', () => {
  it('opens with its passphrase, and with no other', async () => {
    const { kept } = await new_ring(passphrase, ada);

    const found = await opened_ring(passphrase, kept);
    expect(found?.owner.person).toBe('ada');
    expect(await opened_ring('four unrelated words hers', kept)).toBeNull();
  });

  it('is guessed against slowly', async () => {
    const { kept } = await new_ring(passphrase, ada);

    expect(kept.rounds).toBe(rounds);
    expect(kept.rounds).toBeGreaterThanOrEqual(600_000);
    expect(kept.salt.length).toBe(16);
  });

  it('does not say on the device whose it is, nor what proves a page to the server', async () => {
    const { ring, kept } = await new_ring(passphrase, ada);

    for (const said of ['ada', 'Ada Orme', 'ombud', 'Ostrelle'])
      expect(on_disk(kept)).not.toContain(said);
    expect(ring.owner.csrf_token).toBe('');
    expect((await opened_ring(passphrase, kept))?.owner.csrf_token).toBe('');
  });

  it('does not give its key away to a script', async () => {
    const { ring } = await new_ring(passphrase, ada);

    await expect(crypto.subtle.exportKey('raw', ring.key)).rejects.toThrow();
  });

  it('opens with letters that another keyboard composes', async () => {
    const { kept } = await new_ring('caf\u00e9 au bord de mer', ada);

    expect(await opened_ring('cafe\u0301 au bord de mer', kept)).not.toBeNull();
  });
});

describe('A sealed draft', () => {
  it('opens for its ring, after the page was opened anew too', async () => {
    const { ring, kept } = await new_ring(passphrase, ada);
    const lying = await sealed(ring, 'one', typed);

    const again = await opened_ring(passphrase, kept);
    expect(await unsealed(again!, lying)).toEqual(typed);
  });

  it('stays shut for the ring of another', async () => {
    const { ring } = await new_ring(passphrase, ada);
    const other = await new_ring(passphrase, { ...ada, person: 'bob' });
    const lying = await sealed(ring, 'one', typed);

    expect(await unsealed(other.ring, lying)).toBeNull();
    expect(await unsealed({ ...other.ring, id: ring.id }, lying)).toBeNull();
  });

  it('does not open in another place, nor when it was changed', async () => {
    const { ring } = await new_ring(passphrase, ada);
    const lying = await sealed(ring, 'one', typed);
    const changed: Sealed = { ...lying, text: lying.text.slice() };
    changed.text[40] = (changed.text[40] ?? 0) ^ 1;

    expect(await unsealed(ring, { ...lying, id: 'two' })).toBeNull();
    expect(await unsealed(ring, changed)).toBeNull();
  });

  it('has no word of what is in it on the device, and no key that another has', async () => {
    const { ring } = await new_ring(passphrase, ada);
    const one = await sealed(ring, 'one', typed);
    const again = await sealed(ring, 'one', typed);

    for (const said of ['title', 'cellar', 'Saltworks', '2024'])
      expect(on_disk(one)).not.toContain(said);
    expect(again.text).not.toEqual(one.text);
    expect(again.key.text).not.toEqual(one.key.text);
  });

  it('is as long as others that say more or less', async () => {
    const { ring } = await new_ring(passphrase, ada);
    const short = await sealed(ring, 'one', { text: 'a' });
    const longer = await sealed(ring, 'two', { text: 'a'.repeat(3000) });
    const long = await sealed(ring, 'three', { text: 'a'.repeat(5000) });

    expect(longer.text.length).toBe(short.text.length);
    expect(long.text.length - 16).toBe(8192);
  });

  it('is not cut when it is too long, but refused', async () => {
    const { ring } = await new_ring(passphrase, ada);

    const too_long = { text: 'a'.repeat(sealed_bytes_max) };
    await expect(sealed(ring, 'one', too_long)).rejects.toThrow(RangeError);
  });
});

describe('A length', () => {
  it('is rounded up to a power of two', () => {
    expect([1, 4096, 4097, 8192, 8193].map(padded_bytes)).toEqual([4096, 4096, 8192, 8192, 16384]);
  });
});
