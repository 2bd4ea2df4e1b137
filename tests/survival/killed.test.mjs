// The server on a folder, killed with -9 at random moments while several people write.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { country, sql, started, until } from '../operations/running.mjs';
import { chance, kills, seed } from './chance.mjs';
import { Journal } from './journal.mjs';
import { expect_chain_proves, expect_no_half, expect_well } from './kept.mjs';
import { signed_in_all } from './people.mjs';
import { Writers } from './writers.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
// Some kills fall into the first writes after a start, some deep into an import.
const until_killed_ms = 600;

/** How long storing a file takes on this machine while others write. */
async function storing_ms(people, random) {
  const writers = new Writers(people, new Journal(), random);
  let began;
  writers.on_confirming = () => (began ??= Date.now());
  writers.begin();
  await until(() => writers.imports[0]?.is_stored);
  const took = Date.now() - began;
  await writers.stop();
  return took;
}

/**
 * Returns at a random moment: of the load, or, every other time, of an import: half of those while
 * it is being stored, half after.
 */
async function a_random_moment({ writers, round, random, storing }) {
  if (round % 2 === 0) return pause(random() * until_killed_ms);
  const confirming = new Promise((resolve) => (writers.on_confirming = resolve));
  await Promise.race([confirming, writers.ended]);
  return pause(random() * 2 * storing);
}

test(`killed ${kills} times while they write, it keeps all it acknowledged, and no half import`,
  async (t) => {
    const random = chance(seed);
    t.diagnostic(`seed ${seed}`);
    const data = country(t);
    const count = (question) => Number(sql(join(data, 'liaise.sqlite'), question));
    let server = await started(t, ['--data', data, '--listen', '127.0.0.1:0']);
    const again = ['--data', data, '--listen', new URL(server.url).host];
    const people = await signed_in_all(server.url);
    const storing = await storing_ms(people, random);
    const all = new Journal();
    const seen = { acknowledged: 0, stored: 0, cut_off: 0 };

    for (let round = 0; round < kills; ++round) {
      const journal = new Journal();
      const writers = new Writers(people, journal, random);
      writers.begin();
      await a_random_moment({ writers, round, random, storing });
      server.child.kill('SIGKILL');
      await server.end;
      await writers.ended;
      const refused = [...writers.answers.keys()].filter((told) => !/^(200|lost)$/.test(told));
      assert.deepEqual(refused, [], 'nobody was refused anything before the kill');

      server = await started(t, again);
      await journal.expect_kept(people);
      const { stored, cut_off } = await expect_no_half(writers.imports, people.ines, count);
      assert.equal(sql(join(data, 'liaise.sqlite'), 'PRAGMA integrity_check'), 'ok');
      assert.equal(sql(join(data, 'liaise.sqlite'), 'PRAGMA foreign_key_check'), '');
      expect_well('--data', data);
      all.take_over(journal);
      seen.acknowledged += writers.acknowledged;
      seen.stored += stored;
      seen.cut_off += cut_off;
      if (round % 10 === 9) t.diagnostic(`${round + 1} kills: ${JSON.stringify(seen)}`);
    }

    await all.expect_kept(people);
    expect_chain_proves(t, 'ines.haddarine', '--data', data);
    t.diagnostic(JSON.stringify({ kills, ...seen, records: all.size }));
    assert.ok(seen.acknowledged > 10 * kills, `${seen.acknowledged} acknowledged`);
    assert.ok(kills < 10 || seen.cut_off > 0, 'no kill met an import that was being stored');
  });
