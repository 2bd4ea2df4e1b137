import { describe, expect, it } from 'vitest';

import { is_old, kinds, type Draft } from './kinds';
import { is_in_doubt, send_draft, type Ways } from './sending';

const now = new Date('2024-03-18T12:00:00Z');
const refused = (kind: string, code = '') => Promise.reject({ kind, code });
const stored = () => Promise.resolve({ id: 'a-visit' });

function a_draft(change: Partial<Draft> = {}): Draft {
  return {
    id: 'a-draft',
    key: '0123456789abcdef0123456789abcdef',
    kind: 'visit',
    values: { stated_in: 'own', visit: { place: 'saltworks' } },
    written: '2024-03-18T11:00:00Z',
    tried: null,
    ...change,
  };
}

/** A device with one draft, and what was sent from it. */
function a_device(draft: Draft, answer: () => Promise<unknown>) {
  const kept = new Map([[draft.id, draft]]);
  const sent: { key: string; path: string; body: unknown; tried: string | null }[] = [];
  const ways: Ways = {
    send: (key, path, body) => {
      sent.push({ key, path, body, tried: kept.get(draft.id)?.tried ?? null });
      return answer();
    },
    keep: async (each) => void kept.set(each.id, each),
    forget: async (id) => void kept.delete(id),
    now: () => now,
  };
  return { kept, sent, ways };
}

describe('A draft', () => {
  it('is sent by its key, and forgotten once it is stored', async () => {
    const draft = a_draft();
    const { kept, sent, ways } = a_device(draft, stored);

    expect(await send_draft(draft, ways)).toEqual({ id: 'a-visit' });
    expect(sent[0]).toMatchObject({ key: draft.key, path: '/visits' });
    expect(kept.size).toBe(0);
  });

  it('says on the device that it may be stored, before it is on its way', async () => {
    const draft = a_draft();
    const { sent, ways } = a_device(draft, stored);

    await send_draft(draft, ways);
    expect(sent[0]?.tried).toBe(now.toISOString());
  });

  it('is kept when the answer is lost, and sent again by the same key', async () => {
    const draft = a_draft();
    const lost = a_device(draft, () => refused('unavailable'));
    await expect(send_draft(draft, lost.ways)).rejects.toMatchObject({ kind: 'unavailable' });
    const left = lost.kept.get(draft.id)!;
    expect(left.tried).toBe(now.toISOString());

    const again = a_device(left, stored);
    await send_draft(left, again.ways);
    expect(again.sent[0]?.key).toBe(lost.sent[0]?.key);
    expect(again.kept.size).toBe(0);
  });

  it('is kept when an answer came that cannot be read', async () => {
    const draft = a_draft();
    const { kept, ways } = a_device(draft, () => Promise.reject(new SyntaxError('cut off')));

    await expect(send_draft(draft, ways)).rejects.toThrow(SyntaxError);
    expect(kept.get(draft.id)?.tried).toBe(now.toISOString());
  });

  it('is kept when it is refused, and is known not to be stored', async () => {
    const draft = a_draft();
    const { kept, ways } = a_device(draft, () => refused('invalid'));

    await expect(send_draft(draft, ways)).rejects.toMatchObject({ kind: 'invalid' });
    expect(kept.get(draft.id)).toEqual(draft);
  });

  it.each([
    ['unauthenticated', '', true],
    ['refused', 'error.stale_page', true],
    ['conflict', 'error.key_used', true],
    ['busy', '', true],
    ['invalid', '', false],
    ['not_found', '', false],
    ['conflict', 'visits.there', false],
  ])('whose answer was lost, and that is refused as %s %s, may be stored: %s', async (
    kind,
    code,
    may_be,
  ) => {
    const draft = a_draft({ tried: '2024-03-18T11:59:00Z' });
    const { kept, ways } = a_device(draft, () => refused(kind, code));

    await expect(send_draft(draft, ways)).rejects.toMatchObject({ kind });
    expect(kept.get(draft.id)?.tried).toBe(may_be ? draft.tried : null);
  });

  it('is not sent once the server may have forgotten its key', async () => {
    const draft = a_draft({ tried: '2024-03-17T11:00:00Z' });
    const { sent, ways } = a_device(draft, stored);

    expect(is_in_doubt(draft, now)).toBe(true);
    await expect(send_draft(draft, ways)).rejects.toThrow();
    expect(sent).toEqual([]);
  });

  it('that was never sent is in no doubt, however old it is, and is said to be old', () => {
    const draft = a_draft({ written: '2024-01-01T00:00:00Z' });

    expect(is_in_doubt(draft, now)).toBe(false);
    expect(is_old(draft, now)).toBe(true);
    expect(is_old(a_draft(), now)).toBe(false);
  });
});

describe('What may be kept on a device', () => {
  it('is visits that were made and findings, and nothing else', () => {
    expect(Object.keys(kinds)).toEqual(['visit', 'finding']);
  });

  it('goes where its form sends it', () => {
    const visit = { place: 'saltworks' };

    expect(kinds.visit.sent({ stated_in: 'own', visit })).toEqual({ path: '/visits', body: visit });
    expect(kinds.visit.sent({ stated_in: 'register', visit }).path).toBe('/register/visits');
    expect(kinds.finding.sent({ title: 'A' })).toEqual({ path: '/findings', body: { title: 'A' } });
  });

  it('is not sent before its writer said who reads it', () => {
    expect(kinds.visit.is_whole({ stated_in: null, visit: {} })).toBe(false);
    expect(kinds.visit.is_whole({ stated_in: 'own', visit: {} })).toBe(true);
  });
});
