import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { send, trust } from './server';

/** What went out, while no answer comes back. */
const sent: Record<string, string>[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', (_: string, { headers }: { headers: Record<string, string> }) => {
    sent.push({ ...headers });
    return Promise.reject(new TypeError('the line is lost'));
  });
  trust('a token');
});

afterEach(() => {
  trust('');
  vi.unstubAllGlobals();
});

const code_of = (path: string, body: unknown) =>
  send('POST', path, body).then(
    () => '',
    (refusal: { code: string }) => refusal.code,
  );

describe('an answer that is lost', () => {
  it('says that it can be sent again where that is done once', async () => {
    expect(await code_of('/places', { names: [] })).toBe('error.answer_lost_once');
    expect(sent[0]?.['Idempotency-Key']).toMatch(/^"[0-9a-f]{32}"$/);
  });

  it('is one that breaks off, and one that something else gave', async () => {
    for (const body of ['{"id":"4e', '<!doctype html><title>Pay here</title>']) {
      vi.stubGlobal('fetch', async () => new Response(body));
      expect(await code_of('/places', { names: [] }), body).toBe('error.answer_lost_once');
    }
  });

  it('says to look first where it would be done twice, and keeps no password', async () => {
    expect(await code_of('/me/password', { password: 'quarry' })).toBe('error.answer_lost');
    expect(sent[0]).not.toHaveProperty('Idempotency-Key');
  });

  it('is no answer for who signs in after that', async () => {
    await code_of('/places', { names: [] });
    trust('');
    trust('a token of another');
    await code_of('/places', { names: [] });
    expect(sent[1]?.['Idempotency-Key']).not.toBe(sent[0]?.['Idempotency-Key']);
  });
});
