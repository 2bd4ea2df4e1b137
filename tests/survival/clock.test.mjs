// A clock that jumps ahead and back under the running server.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { a_place, country, run, signed_in, sql, started, until } from '../operations/running.mjs';
import { chance, seed } from './chance.mjs';
import { a_clock } from './clock.mjs';
import { Journal } from './journal.mjs';
import { expect_chain_proves, expect_no_half, expect_well } from './kept.mjs';
import { signed_in_all } from './people.mjs';
import { Writers } from './writers.mjs';

const served_by = (t, clock, data) =>
  started(t, ['--data', data, '--listen', '127.0.0.1:0'], { env: clock.env });
/** Writes for a while; what was written stays in the journal. */
async function written(people, journal, random) {
  const writers = new Writers(people, journal, random);
  writers.begin();
  await until(() => writers.acknowledged > 20);
  await writers.stop();
  assert.deepEqual([...writers.answers.keys()], ['200']);
  return writers.imports;
}

test('a clock that jumps ahead and back loses nothing, and breaks no chain', async (t) => {
  const clock = a_clock(t);
  if (!clock) return;
  t.diagnostic(`seed ${seed}`);
  const random = chance(seed);
  const data = country(t);
  const server = await served_by(t, clock, data);
  const journal = new Journal();
  let people = await signed_in_all(server.url);
  const imports = await written(people, journal, random);

  for (const days of [400, 0, -400, 0]) {
    clock.set(days);
    const reply = await people.ines('POST', '/places', a_place('Hill'));
    assert.equal(reply.status, 401, 'a session does not outlive a jump');
    assert.match((await reply.json()).error.message, /your session has ended/);
    people = await signed_in_all(server.url);
    imports.push(...await written(people, journal, random));
    await journal.expect_kept(people);
  }

  const count = (question) => Number(sql(join(data, 'liaise.sqlite'), question));
  await expect_no_half(imports, people.ines, count);
  expect_chain_proves(t, 'ines.haddarine', '--data', data);
  server.child.kill('SIGTERM');
  assert.deepEqual(await server.end, { code: 0, signal: null });
  assert.doesNotMatch(server.log, /"failure"/);
  const doctor = JSON.parse(run('doctor', '--data', data, '--json').stdout).findings;
  const of_clock = doctor.find(({ about }) => about === 'clock');
  assert.match(of_clock.says, /something was written at/);
  assert.deepEqual(doctor.filter(({ standing, about }) => standing === 'ill' && about !== 'clock'),
    []);
});

test('who mistyped while the clock was ahead is not kept out once it is right', async (t) => {
  const clock = a_clock(t);
  if (!clock) return;
  const server = await served_by(t, clock, country(t));
  const mistyped = () => fetch(`${server.url}/api/v1/sign-in`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sign_in_name: 'ines.haddarine', password: 'wrong' }),
  });
  clock.set(400);
  let code;
  do code = (await (await mistyped()).json()).error.code; while (!code.includes('wait'));
  clock.set(0);

  await signed_in(server.url, 'ines.haddarine');
});

test('a clock far ahead destroys no letter whose day it says is past', async (t) => {
  const clock = a_clock(t);
  if (!clock) return;
  const data = country(t);
  const alive = () => Number(sql(join(data, 'liaise.sqlite'),
    "SELECT COUNT(*) FROM letters WHERE side = 'received' AND destroyed IS NULL " +
    'AND expires IS NOT NULL'));
  const before = alive();
  assert.ok(before > 0, 'the made-up country has letters with a last day');
  clock.set(4000);
  const server = await served_by(t, clock, data);
  await until(() => /"event":"clock","what":"it went far ahead/.test(server.log));
  await signed_in(server.url, 'ines.haddarine');
  server.child.kill('SIGTERM');
  await server.end;

  // What was written by it does not vouch for it, and a restart settles nothing.
  const again = await served_by(t, clock, data);
  await signed_in(again.url, 'ines.haddarine');
  again.child.kill('SIGTERM');
  await again.end;
  const findings = (...more) =>
    JSON.parse(run('doctor', '--data', data, '--json', ...more).stdout).findings;
  assert.equal(alive(), before);
  const doubted = sql(join(data, 'liaise.sqlite'), 'SELECT doubted FROM clock_belief');
  assert.match(String(doubted), /^20\d\d-/);

  findings('--clock-is-right');
  assert.equal(String(sql(join(data, 'liaise.sqlite'), 'SELECT doubted FROM clock_belief')), '');
});
