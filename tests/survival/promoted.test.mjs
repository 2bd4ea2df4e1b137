// On PostgreSQL: the primary is lost while several people write, and its standby takes over.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { a_place, password, run, started, until } from '../operations/running.mjs';
import { chance, kills, seed } from './chance.mjs';
import { Journal, words_of } from './journal.mjs';
import { expect_chain_proves, expect_no_half, expect_well } from './kept.mjs';
import { signed_in_all } from './people.mjs';
import { a_primary, a_standby_of, address_of } from './postgres.mjs';
import { Writers } from './writers.mjs';

const world = join(import.meta.dirname, '../../world');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
// Setting up two servers takes far longer than killing one.
const rounds = Math.max(1, Math.round(kills / 20));

/** Reads on and on what was acknowledged; an answer is the right one, or none at all. */
class Reader {
  answers = new Map();
  wrong = [];
  is_over = false;

  constructor(people, journal, random) {
    this.ended = this.#go_on(people, journal, random);
  }

  async #go_on(people, journal, random) {
    while (!this.is_over) {
      const [path, record] = journal.any(random) ?? [];
      if (path && record.allowed.length === 1 && path.startsWith('/bodies'))
        await this.#read(people[record.read_by], path, record.allowed[0]);
      await pause(5);
    }
  }

  async #read(ask, path, words) {
    const reply = await ask('GET', path);
    const said = await reply.json();
    const told = reply.status === 200 ? '200' : `${reply.status} ${said.error.code}`;
    this.answers.set(told, (this.answers.get(told) ?? 0) + 1);
    if (reply.status === 200 && words_of(said) !== words) this.wrong.push([path, words, said]);
  }
}

const expected_answers = ['200', '503 error.busy', '503 error.in_doubt', '503 error.unavailable'];

/** liaise on a primary and its standby, with people who are signed in. */
async function a_pair(t) {
  const primary = a_primary(t);
  primary.ask("CREATE DATABASE liaise TEMPLATE template0 ENCODING UTF8 LOCALE 'C'");
  const made = run('seed', '--database', address_of(primary), '--world', world, '--password',
    password);
  assert.equal(made.status, 0, made.stderr);
  const standby = await a_standby_of(t, primary);
  const where = ['--database', address_of(primary, standby)];
  const server = await started(t, [...where, '--listen', '127.0.0.1:0']);
  const people = await signed_in_all(server.url);
  return { primary, standby, where, server, people };
}

for (let round = 1; round <= rounds; ++round)
  test('when the primary is lost and its standby promoted, all that was acknowledged is there, ' +
    `and nobody got a wrong answer (${round} of ${rounds})`, async (t) => {
    t.diagnostic(`seed ${seed}`);
    const random = chance(seed + round);
    const { primary, standby, where, people } = await a_pair(t);
    const journal = new Journal();
    const writers = new Writers(people, journal, random);
    writers.persist();
    writers.begin();
    const reader = new Reader(people, journal, random);
    await until(() => writers.acknowledged > 20);
    await pause(random() * 1_500);

    primary.kill();
    const lost_at = Date.now();
    const before = writers.acknowledged;
    await pause(random() * 1_000);
    standby.promote();
    const promoted_at = Date.now();
    await until(() => writers.acknowledged > before + 20);
    const back_at = Date.now();
    reader.is_over = true;
    await Promise.all([reader.ended, writers.stop()]);

    for (const told of [...writers.answers.keys(), ...reader.answers.keys()])
      assert.ok(expected_answers.includes(told), told);
    assert.deepEqual(reader.wrong, []);
    await journal.expect_kept(people);
    const count = (question) => Number(standby.ask(question, 'liaise'));
    const imports = await expect_no_half(writers.imports, people.ines, count);
    expect_well(...where);
    expect_chain_proves(t, 'ines.haddarine', ...where);
    t.diagnostic(JSON.stringify({
      before, after: writers.acknowledged - before, away_ms: promoted_at - lost_at,
      twenty_more_after_ms: back_at - promoted_at, ...imports,
      writers: Object.fromEntries(writers.answers), reader: Object.fromEntries(reader.answers),
    }));
  });

test('while the standby is away a change waits, and one whose answer is lost is not called undone',
  async (t) => {
    const { primary, standby, server, people } = await a_pair(t);
    let answer;
    const change = (name) => {
      answer = undefined;
      return people.ines('POST', '/places', a_place(name)).then((reply) => (answer = reply));
    };

    standby.stand_still();
    const waited = change('Paused Hill');
    await pause(1_000);
    assert.equal(answer, undefined, 'nothing is acknowledged that only one of them has');
    standby.go_on();
    assert.equal((await waited).status, 200);

    standby.stand_still();
    const lost = change('Doubtful Hill');
    await until(() => primary.ask(
      "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'") === '1');
    primary.kill();
    const reply = await lost;
    assert.equal(reply.status, 503);
    const { error } = await reply.json();
    assert.equal(error.code, 'error.in_doubt');
    assert.match(error.message, /look in another window whether it is there/);
    await until(() => server.log.includes('it is not known whether a change was stored'));
    standby.go_on();
    standby.promote();
    while ((await change('Next Hill')).status !== 200) await pause(100);
    await until(() => server.log.includes('changes are stored again'));
  });
