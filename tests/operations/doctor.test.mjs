import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { country, folder, liaise, run, served, sql, until } from './running.mjs';

// One healthy installation with a backup; each test breaks a copy of it.
let whole;
const at_the_end = [];
before(async () => {
  const t = { after: (act) => at_the_end.unshift(act) };
  whole = mkdtempSync(join(tmpdir(), 'liaise-whole-'));
  const data = country(t);
  const server = await served(t, data, '--backups', join(whole, 'backups'));
  await until(() => server.log.includes('made and checked'));
  server.child.kill('SIGTERM');
  await server.end;
  cpSync(data, join(whole, 'data'), { recursive: true });
  chmodSync(join(whole, 'data'), 0o700);
});
after(() => {
  for (const act of at_the_end) act();
  rmSync(whole, { recursive: true, force: true });
});

function copy(t) {
  const path = folder(t);
  cpSync(whole, path, { recursive: true });
  for (const each of ['data', 'backups']) chmodSync(join(path, each), 0o700);
  return {
    data: join(path, 'data'),
    file: join(path, 'data/liaise.sqlite'),
    backups: join(path, 'backups'),
  };
}

function examined({ data, backups }, ...more) {
  const { status, stdout } =
    run('doctor', '--data', data, '--backups', backups, '--json', ...more);
  const found = Object.fromEntries(
    JSON.parse(stdout).findings.map((finding) => [finding.about, finding]));
  return { status, found };
}

function expect_ill(about, says, { status, found }) {
  assert.equal(status, 1);
  assert.equal(found[about].standing, 'ill', JSON.stringify(found[about]));
  assert.match(found[about].says, says);
  assert.ok(found[about].next.length > 10);
  const others = Object.values(found).filter((one) => one.standing === 'ill');
  assert.deepEqual(others.map((one) => one.about), [about], 'and nothing else');
}

test('what is well is said to be, and ends with 0', (t) => {
  const { status, found } = examined(copy(t));

  assert.equal(status, 0, JSON.stringify(found, null, 2));
  for (const about of ['folder', 'permissions', 'room', 'integrity', 'schema', 'ledger', 'search',
    'clock', 'backups'])
    assert.equal(found[about].standing, 'well', about);
});

test('it is said in words too, each with what to do next', (t) => {
  const { data } = copy(t);
  const { status, stdout } = run('doctor', '--data', data);

  assert.equal(status, 0);
  assert.match(stdout, /^well +ledger +Each of \d+ chains proves itself/m);
  assert.match(stdout, /^beware +backups .*\n +Give --backups FOLDER/m);
});

test('a folder that is not there is ill', (t) => {
  const one = copy(t);
  renameSync(one.data, `${one.data}-elsewhere`);
  expect_ill('folder', /There is no folder/, examined(one));
});

test('a folder that may not be written is ill', { skip: process.getuid() !== 0 }, (t) => {
  const one = copy(t);
  chmodSync(join(one.data, '..'), 0o755);
  const asked = ['--reuid', '65534', '--regid', '65534', '--clear-groups', liaise, 'doctor',
    '--data', one.data, '--json'];
  const { status, stdout, stderr } = spawnSync('setpriv', asked, { encoding: 'utf8' });
  if (/Permission denied/.test(stderr)) return t.skip('the program itself lies out of reach');
  const [found] = JSON.parse(stdout).findings;

  assert.equal(status, 1);
  assert.match(found.says, /may not read and write/);
});

test('files that others may read are ill', (t) => {
  const one = copy(t);
  chmodSync(one.file, 0o644);
  expect_ill('permissions', /liaise\.sqlite/, examined(one));
});

test('a disk that is nearly full is ill', (t) => {
  const one = copy(t);
  const small = folder(t);
  const script = `mount -t tmpfs -o size=64m,mode=700 none ${small} && cp ${one.file} ${small}/ &&
    chmod 600 ${small}/* && exec ${liaise} doctor --data ${small} --backups ${one.backups} --json`;
  const { status, stdout, stderr } =
    spawnSync('unshare', ['-m', 'sh', '-c', script], { encoding: 'utf8' });
  if (!stdout) return t.skip(`no disk of its own is to be had here: ${stderr.split('\n')[0]}`);
  const room = JSON.parse(stdout).findings.find(({ about }) => about === 'room');

  assert.equal(status, 1);
  assert.match(room.says, /^Only \d+ MiB are free/);
});

test('pages that were written over are ill', (t) => {
  const one = copy(t);
  const bytes = readFileSync(one.file);
  bytes.fill(0xaa, 40 * 4096, 90 * 4096);
  writeFileSync(one.file, bytes);
  const { status, found } = examined(one);

  assert.equal(status, 1);
  assert.ok([found.integrity, found.data].some((one) => one?.standing === 'ill'));
});

test('an index that lacks a row of its table is ill', (t) => {
  const one = copy(t);
  const index = sql(one.file, "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE " +
    "'CREATE INDEX%ON places%' LIMIT 1");
  // SQLite takes the index for another's, so the rows that are added do not go into it.
  sql(one.file, `PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE name = '${index}';`);
  const made = sql(whole + '/data/liaise.sqlite',
    `SELECT type, name, tbl_name, rootpage FROM sqlite_schema WHERE name='${index}'`);
  const text = sql(whole + '/data/liaise.sqlite',
    `SELECT sql FROM sqlite_schema WHERE name='${index}'`).replaceAll("'", "''");
  const [type, name, table, page] = made.split('|');
  sql(one.file, "UPDATE places SET sort_name = sort_name || 'x', type = 'camp', region = NULL");
  sql(one.file, `PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES
    ('${type}','${name}','${table}',${page},'${text}');`);
  expect_ill('integrity', /do not fit together/, examined(one));
});

test('data of a newer program is ill', (t) => {
  const one = copy(t);
  sql(one.file, "INSERT INTO schema_changes VALUES ('places',999,'x','2026-01-01T00:00:00Z')");
  expect_ill('data', /newer/, examined(one));
});

test('a line of the ledger that was changed is ill', (t) => {
  const one = copy(t);
  sql(one.file, "UPDATE ledger SET kind = 'nothing' WHERE number = 1");
  expect_ill('ledger', /line 1 was changed/, examined(one));
});

test('a ledger whose last line was cut off is ill', (t) => {
  const one = copy(t);
  sql(one.file, 'DELETE FROM ledger_words WHERE number = (SELECT MAX(number) FROM ledger); ' +
    'DELETE FROM ledger WHERE number = (SELECT MAX(number) FROM ledger)');
  expect_ill('ledger', /lines are missing/, examined(one));
});

test('words of the ledger that were written anew are ill', (t) => {
  const one = copy(t);
  sql(one.file, "UPDATE ledger_words SET words = words || ' ' WHERE number = 1");
  expect_ill('ledger', /words of line 1 were changed/, examined(one));
});

test('a name that the search does not find is ill', (t) => {
  const one = copy(t);
  sql(one.file, "UPDATE places SET search_key = 'other' " +
    'WHERE id = (SELECT MIN(id) FROM places)');
  expect_ill('search', /not found by a search/, examined(one));
});

test('a clock before the newest record is ill', (t) => {
  const one = copy(t);
  sql(one.file, "UPDATE schema_changes SET made_at = '2999-01-01T00:00:00Z' WHERE number = 1");
  expect_ill('clock', /2999/, examined(one));
});

test('no backup, an old one and a broken one are ill', (t) => {
  const one = copy(t);
  const [name] = readdirSync(one.backups);
  const file = join(one.backups, name);
  expect_ill('backups', /is of/, (() => {
    renameSync(file, join(one.backups, 'liaise-2020-01-01T00-00-00Z.backup'));
    return examined(one);
  })());
  renameSync(join(one.backups, 'liaise-2020-01-01T00-00-00Z.backup'), file);
  truncateSync(file, 20_000);
  expect_ill('backups', /no good/, examined(one));
  rmSync(file);
  expect_ill('backups', /No backup lies/, examined(one));
});

test('a backup dated in the future is warned of, and the newest until now is looked at', (t) => {
  const one = copy(t);
  const [name] = readdirSync(one.backups);
  const wrong = join(one.backups, 'liaise-2999-01-01T00-00-00Z.backup');
  cpSync(join(one.backups, name), wrong);
  const said = () => JSON.parse(
    run('doctor', '--data', one.data, '--backups', one.backups, '--json').stdout)
    .findings.filter(({ about }) => about === 'backups');

  const [newest, future] = said();
  assert.equal(newest.standing, 'well');
  assert.match(newest.says, /^1 lie there/);
  assert.equal(future.standing, 'beware');
  assert.match(future.says, /2999.*dated in the future/);
  rmSync(join(one.backups, name));
  assert.deepEqual(said().map(({ standing }) => standing), ['beware']);
});

test('a key of TLS that others may read is ill', (t) => {
  const one = copy(t);
  const key = join(one.data, '../key.pem');
  writeFileSync(key, 'key', { mode: 0o644 });
  expect_ill('key', /Others may read/, examined(one, '--tls-key', key));
});
