// What has to be true of an installation after anything that happened to it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, liaise, password, run } from '../operations/running.mjs';
import { rows_of_a_file } from './writers.mjs';

/** Each import is in the register whole, or not at all, and its state says which. */
export async function expect_no_half(imports, ask, count) {
  const found = { stored: 0, cut_off: 0 };
  for (const { id, name, is_stored } of imports) {
    const { state, counts } = await (await ask('GET', `/imports/${id}`)).json();
    const visits = count(`SELECT COUNT(*) FROM visits WHERE source LIKE '%${name}%'`);
    const places = count(`SELECT COUNT(*) FROM places WHERE source LIKE '%${name}%'`);
    const told = `${name} is ${state}, with ${visits} visits and ${places} places`;
    assert.ok(!is_stored || state === 'stored', `${told}; it was acknowledged`);
    if (state === 'stored') {
      assert.equal(visits, rows_of_a_file, told);
      assert.ok(places >= counts.places_new, told);
      ++found.stored;
    } else {
      assert.deepEqual([visits, places], [0, 0], told);
      // For a while nobody can tell one that was cut off from one that is still at work.
      if (state === 'storing' || state === 'interrupted') ++found.cut_off;
    }
  }
  return found;
}

const looked_at = { '--data': ['integrity', 'schema', 'ledger', 'search'],
  '--database': ['schema', 'ledger', 'search'] };

/** The doctor finds nothing ill: chains, search, schema; of a folder also pages and references. */
export function expect_well(...where) {
  const { stdout } = run('doctor', ...where, '--json');
  const { findings } = JSON.parse(stdout);
  // The disks of these tests have less room than the doctor wants.
  const ill = findings.filter(({ standing, about }) => standing === 'ill' && about !== 'room');
  assert.deepEqual(ill, []);
  for (const about of looked_at[where[0]])
    assert.equal(findings.find((one) => one.about === about)?.standing, 'well', about);
}

/** The chain of somebody's body, taken out as a file, proves itself without the installation. */
export function expect_chain_proves(t, name, ...where) {
  const env = { ...process.env, LIAISE_PASSWORD: password };
  const chain = spawnSync(liaise, ['ledger', 'list', ...where, '--as', name, '--format', 'json'],
    { env, encoding: 'utf8' });
  assert.equal(chain.status, 0, chain.stderr);
  const file = join(folder(t), 'chain.json');
  writeFileSync(file, chain.stdout);
  const verified = run('ledger', 'verify', file);
  assert.equal(verified.status, 0, verified.stdout + verified.stderr);
}
