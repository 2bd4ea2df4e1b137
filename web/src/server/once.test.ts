import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { forget_open, is_done_once, sent_once } from './once';

/** What `send` was given, call by call, while the answers are as said. */
async function keys_of(what: string[], answers: (() => Promise<unknown>)[]): Promise<string[]> {
  const keys: string[] = [];
  for (const [i, one] of what.entries())
    await sent_once(one, (key) => {
      keys.push(key);
      return answers[i]!();
    }).catch(() => null);
  return keys;
}

const done = () => Promise.resolve('done');
const lost = () => Promise.reject({ kind: 'unavailable' });
const refused = () => Promise.reject({ kind: 'invalid' });

/** Each POST of the reference: its path, and what it gives to whom. */
function posted(): { path: string; right: string; gives: string }[] {
  const reference = join(import.meta.dirname, '../../../docs/reference/routes.md');
  const routes = readFileSync(reference, 'utf8');
  return [...routes.matchAll(/^\| `POST (.+?)` \|.*\| (.+?) \| (.+?) \|$/gm)].map(
    ([, path = '', right = '', gives = '']) => ({ path, right, gives }),
  );
}

afterEach(() => {
  vi.useRealTimers();
  forget_open();
});

describe('what is sent', () => {
  it('has the same key again while its answer is missing', async () => {
    const [first, second, third] = await keys_of(['a', 'a', 'a'], [lost, done, done]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('has another key when it says something else', async () => {
    const [first, second] = await keys_of(['b', 'c'], [lost, done]);
    expect(second).not.toBe(first);
  });

  it('has a new key once it was refused', async () => {
    const [first, second] = await keys_of(['d', 'd'], [refused, done]);
    expect(second).not.toBe(first);
  });

  it('has one key when somebody presses twice', async () => {
    const keys: string[] = [];
    const slowly = (key: string) => {
      keys.push(key);
      return new Promise((answer) => setTimeout(answer, 1));
    };
    await Promise.all([sent_once('e', slowly), sent_once('e', slowly)]);
    expect(keys[1]).toBe(keys[0]);
  });

  it('that was lost, undone by another call and done again has a new key', async () => {
    const [disabled, , again] = await keys_of(
      ['/people/eve/disable', '/people/eve/enable', '/people/eve/disable'],
      [lost, done, done],
    );
    expect(again).not.toBe(disabled);
  });

  it('keeps its key while it is on its way, whatever else was done', async () => {
    const keys: string[] = [];
    let lose = () => {};
    const slowly = sent_once('f', (key) => {
      keys.push(key);
      return new Promise((_, fail) => (lose = () => fail({ kind: 'unavailable' })));
    }).catch(() => null);
    await keys_of(['g'], [done]);
    lose();
    await slowly;
    const [again] = await keys_of(['f'], [done]);
    expect(again).toBe(keys[0]);
  });

  it('is another deed a quarter of an hour later', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const [first] = await keys_of(['h'], [lost]);
    vi.advanceTimersByTime(60_000);
    const [soon] = await keys_of(['h'], [lost]);
    expect(soon).toBe(first);
    vi.advanceTimersByTime(15 * 60_000);
    const [later] = await keys_of(['h'], [done]);
    expect(later).not.toBe(first);
  });

  it('has a key where the server heeds one, and nowhere else', () => {
    expect(posted().length).toBeGreaterThan(80);
    for (const { path, right, gives } of posted()) {
      const heeded = ['nothing', 'the id'].includes(gives) && !right.startsWith('anyone');
      if (path.startsWith('/me/')) expect(is_done_once(path), path).toBe(false);
      else expect(is_done_once(path), path).toBe(heeded);
    }
  });
});
