// A disk that is full, and one that can only be read.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { a_place, country, run, served, sql, until } from '../operations/running.mjs';
import { chance, seed } from './chance.mjs';
import { a_disk_in_memory, brought_onto, filled } from './disks.mjs';
import { Journal } from './journal.mjs';
import { expect_chain_proves, expect_no_half, expect_well } from './kept.mjs';
import { signed_in_all } from './people.mjs';
import { Writers } from './writers.mjs';

// The made-up country, and as much again for what is written.
const disk_megabytes = 40;

const count_in = (data) => (question) => Number(sql(join(data, 'liaise.sqlite'), question));

test('on a full disk nothing is lost, everybody is told why, and it goes on once there is room',
  async (t) => {
    const disk = a_disk_in_memory(t, disk_megabytes);
    if (!disk) return;
    t.diagnostic(`seed ${seed}`);
    const data = brought_onto(disk, country(t));
    const server = await served(t, data);
    const people = await signed_in_all(server.url);
    const journal = new Journal();
    const writers = new Writers(people, journal, chance(seed));
    writers.begin();
    await until(() => writers.acknowledged > 20);

    const filler = filled(disk);
    const told_full = () => writers.answers.get('503 error.disk_full') ?? 0;
    await until(() => told_full() > 5);
    assert.equal((await people.ines('GET', '/places')).status, 200, 'what is there can be read');
    const { error } = await (await people.ines('POST', '/places', a_place('Hill'))).json();
    assert.equal(error.code, 'error.disk_full');
    assert.match(error.message, /no room left.*Nothing was stored.*once there is room/);
    assert.match(server.log, /"trouble","what":"the disk is full/);

    filler.make_room();
    const before = writers.acknowledged;
    await until(() => writers.acknowledged > before + 20);
    await until(() => server.log.includes('changes are stored again'));
    await writers.stop();
    const others = [...writers.answers.keys()]
      .filter((told) => !['200', '503 error.disk_full'].includes(told));
    assert.deepEqual(others, []);
    await journal.expect_kept(people);
    await expect_no_half(writers.imports, people.ines, count_in(data));
    server.child.kill('SIGTERM');
    assert.deepEqual(await server.end, { code: 0, signal: null });
    expect_well('--data', data);
    expect_chain_proves(t, 'ines.haddarine', '--data', data);
  });

test('killed on a full disk, it starts again there and has all that it acknowledged', async (t) => {
  const disk = a_disk_in_memory(t, disk_megabytes);
  if (!disk) return;
  const data = brought_onto(disk, country(t));
  const first = await served(t, data);
  const before = await signed_in_all(first.url);
  const journal = new Journal();
  const writers = new Writers(before, journal, chance(seed));
  writers.begin();
  await until(() => writers.acknowledged > 20);
  const filler = filled(disk);
  await until(() => writers.answers.has('503 error.disk_full'));
  first.child.kill('SIGKILL');
  await Promise.all([first.end, writers.ended]);

  const refused = run('serve', '--data', data, '--listen', '127.0.0.1:x');
  assert.doesNotMatch(refused.stderr, /damaged/);
  filler.make_room();
  const server = await served(t, data);
  const people = await signed_in_all(server.url);
  await journal.expect_kept(people);
  await expect_no_half(writers.imports, people.ines, count_in(data));
  expect_well('--data', data);
});

test('on a disk that can only be read it does not start, and says what to look at', async (t) => {
  const disk = a_disk_in_memory(t, disk_megabytes);
  if (!disk) return;
  const data = brought_onto(disk, country(t));
  disk.only_to_be_read();

  const refused = run('serve', '--data', data, '--listen', '127.0.0.1:0');

  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /can be read and not written.*mounted read-only/s);
});
