// A disk that loses its power while people write, or that the kernel stops writing to.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { country, served, sql, until } from '../operations/running.mjs';
import { chance, kills, seed } from './chance.mjs';
import { a_disk_that_ends, brought_onto, ways_to_end } from './disks.mjs';
import { Journal } from './journal.mjs';
import { expect_chain_proves, expect_no_half, expect_well } from './kept.mjs';
import { signed_in_all } from './people.mjs';
import { Writers } from './writers.mjs';

const disk_megabytes = 80;
const rounds = Math.max(2, Math.round(kills / 10));
// All that somebody may be told once the disk is gone: none says that something was stored.
const troubles = ['damaged', 'in_doubt', 'read_only', 'unavailable']
  .map((code) => `503 error.${code}`);

/** Stops a process, and waits until each of its threads has stopped. */
async function stand_still(pid) {
  const state_of = (thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8').split(') ').at(-1)[0];
  process.kill(pid, 'SIGSTOP');
  await until(() => readdirSync(`/proc/${pid}/task`).every((one) => state_of(one) === 'T'));
}

/** They lie in this process's sockets: long enough to take them out. */
const answers_that_were_sent = () => new Promise((resolve) => setTimeout(resolve, 500));

for (let round = 0; round < rounds; ++round) {
  const how = ways_to_end[round % ways_to_end.length];
  test(`a disk that ${how} has all that was acknowledged (${round + 1} of ${rounds})`,
    async (t) => {
      const disk = a_disk_that_ends(t, disk_megabytes);
      if (!disk) return;
      t.diagnostic(`seed ${seed}`);
      const random = chance(seed + round);
      const data = brought_onto(disk, country(t));
      const server = await served(t, data);
      const journal = new Journal();
      const writers = new Writers(await signed_in_all(server.url), journal, random);
      writers.begin();
      await until(() => writers.acknowledged > 20 + 100 * random());

      // As in a loss of power, all stands still at once: what is answered later, by a program that
      // the kernel tells nothing of it, was answered by nobody.
      await stand_still(server.child.pid);
      await answers_that_were_sent();
      journal.close();
      disk.end(how);
      server.child.kill('SIGCONT');
      const before = writers.acknowledged;
      const told = () => troubles.reduce((sum, one) => sum + (writers.answers.get(one) ?? 0), 0);
      await until(() => told() > 10);
      await writers.stop();
      t.diagnostic(JSON.stringify({ before, ...Object.fromEntries(writers.answers) }));
      for (const one of writers.answers.keys()) assert.ok(['200', ...troubles].includes(one), one);
      assert.match(server.log, /"event":"trouble"/);
      server.child.kill('SIGKILL');
      await server.end;
      disk.mount_again();

      const again = await served(t, data);
      const people = await signed_in_all(again.url);
      await journal.expect_kept(people);
      await expect_no_half(writers.imports, people.ines,
        (question) => Number(sql(join(data, 'liaise.sqlite'), question)));
      again.child.kill('SIGTERM');
      await again.end;
      expect_well('--data', data);
      expect_chain_proves(t, 'ines.haddarine', '--data', data);
    });
}
