import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { a_place, country, folder, run, served, signed_in, sql, until } from './running.mjs';

const routes = JSON.parse(run('describe', 'openapi').stdout).paths;

test('what is healthy says so, and nothing of what is kept', async (t) => {
  const server = await served(t, country(t));

  const reply = await fetch(`${server.url}/healthz`);

  assert.equal(reply.status, 200);
  assert.equal(await reply.text(), '{"status":"ok"}');
});

test('data that a newer program changed meanwhile is not healthy, with the reason', async (t) => {
  const data = country(t);
  const server = await served(t, data);
  sql(join(data, 'liaise.sqlite'), "INSERT INTO schema_changes VALUES ('places',999,'x','y')");

  const reply = await fetch(`${server.url}/healthz`);

  assert.equal(reply.status, 503);
  assert.match((await reply.json()).error.message, /another version of liaise/);
});

test('the figures lie at an address of their own, and only if asked for', async (t) => {
  const data = country(t);
  const server = await served(t, data, '--metrics', '127.0.0.1:0');
  const ask = await signed_in(server.url, 'ines.haddarine');
  assert.equal((await ask('GET', '/places')).status, 200);
  assert.equal((await ask('POST', '/places', a_place('Canary Hill'))).status, 200);

  const figures = await (await fetch(server.metrics_url)).text();

  assert.match(figures, /liaise_requests_total\{route="\/sign-in",class="2xx"\} 1\n/);
  assert.match(figures, /liaise_requests_total\{route="write",class="2xx"\} 1\n/);
  assert.match(figures, /liaise_request_seconds_bucket\{route="read",le="\+Inf"\} [2-9]/);
  assert.match(figures, /liaise_sessions_open 1\n/);
  const [, bytes] = figures.match(/\nliaise_database_bytes (\S+)\n/);
  assert.ok(Number(bytes) > 0 && Number(bytes) % 2 ** 20 === 0, bytes);
  assert.match(figures, /liaise_request_seconds_sum\{route="read"\} \d+\.\d\n/);
  assert.match(figures, /liaise_jobs\{state="waiting"\} 0\n/);
  assert.match(figures, /liaise_database_up 1\n/);
  const pages = await (await fetch(`${server.url}/metrics`)).text();
  assert.doesNotMatch(pages, /liaise_requests_total/, 'not where people sign in');
});

test('the figures name no route by which a body reads or writes', async (t) => {
  const server = await served(t, country(t), '--metrics', '127.0.0.1:0');
  const ask = await signed_in(server.url, 'ines.haddarine');
  for (const path of ['/places', '/visits', '/coverage/gaps', '/visits/x', '/contacts'])
    await ask('GET', path);
  await ask('POST', '/visits', {});

  const figures = await (await fetch(server.metrics_url)).text();

  const named = new Set([...figures.matchAll(/route="([^"]*)"/g)].map(([, name]) => name));
  assert.deepEqual([...named].sort(), ['/sign-in', 'read', 'write']);
});

test('figures are refused an address that other machines reach', async (t) => {
  const data = country(t);

  const refused = run('serve', '--data', data, '--listen', '127.0.0.1:0', '--metrics', '0.0.0.0:0');

  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /can be reached from other machines/);
});

test('an address that is taken is told with the option that named it', async (t) => {
  const server = await served(t, country(t));
  const { host } = new URL(server.url);
  const data = country(t);

  const figures = run('serve', '--data', data, '--listen', '127.0.0.1:0', '--metrics', host);
  const pages = run('serve', '--data', data, '--listen', host);

  assert.deepEqual([figures.status, pages.status], [1, 1]);
  assert.match(figures.stderr, /cannot listen at .* with --metrics\./);
  assert.match(pages.stderr, /cannot listen at .* with --listen\./);
});

test('over all routes the log says which route and how it went, and no word of what was asked',
  async (t) => {
    const canary = 'canary7391';
    const server = await served(t, country(t));
    const ask = await signed_in(server.url, 'ines.haddarine');
    // Of what few are named in no line tells that somebody called there.
    const hushed =
      /^\/(programmes|reprisals|closed-drafts|closed-letters|visit-questions)(\/|$)/;
    let asked = 0;
    for (const [pattern, methods] of Object.entries(routes)) {
      const path = pattern.replace('/api/v1', '').replace(/\{[^}]*\}/g, canary);
      if (path === '/sign-out') continue;
      for (const method of Object.keys(methods)) {
        const body = method === 'get' || method === 'delete' ? undefined : { note: canary };
        await ask(method.toUpperCase(), `${path}?${canary}=${canary}`, body);
        if (!hushed.test(path)) ++asked;
      }
    }
    await fetch(`${server.url}/${canary}?${canary}`, { headers: { 'User-Agent': canary } });
    server.child.kill('SIGTERM');
    await server.end;

    const lines = server.log.trim().split('\n').map((line) => JSON.parse(line));
    assert.ok(asked > 100, `${asked} routes`);
    assert.ok(lines.length > asked, `${lines.length} lines of ${asked}`);
    assert.deepEqual(lines.filter(({ route }) => hushed.test(route)), []);
    assert.equal(server.log.includes(canary), false);
    assert.doesNotMatch(server.log, /127\.0\.0\.1|haddarine|quarry/);
    const request = lines.find(({ route }) => route === '/places/{id}');
    assert.deepEqual(Object.keys(request), ['at', 'method', 'route', 'status', 'ms', 'bytes']);
    for (const { route, bytes } of lines.filter((line) => line.method))
      assert.ok(bytes === 0 || Number.isInteger(Math.log2(bytes)), `${route} ${bytes}`);
    assert.equal(lines[0].event, 'start');
    assert.equal(lines.at(-1).event, 'stop');
  });

test('a failure is told with the reference by which it stands in the log', async (t) => {
  const data = country(t);
  const server = await served(t, data);
  const ask = await signed_in(server.url, 'ines.haddarine');
  sql(join(data, 'liaise.sqlite'), 'ALTER TABLE places RENAME COLUMN town TO town_before');

  const reply = await ask('GET', '/places');

  assert.equal(reply.status, 500);
  const { reference } = (await reply.json()).error;
  assert.match(reference, /^[0-9a-z]{8}$/);
  await until(() => server.log.includes(reference));
});

test('a stop ends what is under way, folds the journal in and gives 0', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT']) {
    const data = country(t);
    const server = await served(t, data);
    const ask = await signed_in(server.url, 'ines.haddarine');
    let acknowledged = 0;
    let refused = 0;
    const write = async () => {
      for (;;) {
        const reply = await ask('POST', '/places', a_place(`Hill ${signal}`)).catch(() => null);
        if (!reply) return;
        if (reply.status === 200) ++acknowledged;
        else ++refused;
      }
    };
    const writers = [write(), write(), write(), write()];
    await until(() => acknowledged > 20);
    server.child.kill(signal);
    await Promise.all(writers);

    assert.deepEqual(await server.end, { code: 0, signal: null });
    assert.equal(refused, 0);
    assert.equal(existsSync(join(data, 'liaise.sqlite-wal')), false);
    const kept = Number(sql(join(data, 'liaise.sqlite'),
      `SELECT COUNT(*) FROM places WHERE names LIKE '%Hill ${signal}%'`));
    assert.ok(kept >= acknowledged && kept <= acknowledged + writers.length,
      `${kept} kept, ${acknowledged} acknowledged`);
  }
});

test('a stop does not wait for whoever never ends a request', async (t) => {
  const server = await served(t, country(t));
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write('POST /api/v1/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{');
  await new Promise((resolve) => setTimeout(resolve, 200));
  const began = Date.now();
  server.child.kill('SIGTERM');

  assert.deepEqual(await server.end, { code: 0, signal: null });
  assert.ok(Date.now() - began < 20_000);
});

test('a backup on schedule, made while others write, has all acknowledged before', async (t) => {
  const data = country(t);
  const backups = join(folder(t), 'backups');
  const server = await served(t, data, '--backups', backups, '--every', '2s', '--keep', '2',
    '--metrics', '127.0.0.1:0');
  const ask = await signed_in(server.url, 'ines.haddarine');
  const acknowledged = [];
  const began = Date.now();
  while (Date.now() - began < 9_000 || acknowledged.length < 30) {
    const reply = await ask('POST', '/places', a_place('Hill'));
    acknowledged.push({ id: (await reply.json()).id, at: Date.now() });
  }
  const figures = await (await fetch(server.metrics_url)).text();
  server.child.kill('SIGTERM');
  assert.deepEqual(await server.end, { code: 0, signal: null });

  const kept = (await readdir(backups)).sort();
  assert.equal(kept.length, 2, 'older ones were removed');
  for (const name of kept) assert.equal(statSync(join(backups, name)).mode & 0o777, 0o600);
  assert.match(figures, /liaise_last_backup_failed 0\n/);
  assert.match(figures, /liaise_last_backup_age_seconds [0-9]+\n/);
  const [, day, time] = kept[1].match(/^liaise-(.*)T(.*)Z\.backup$/);
  const made_at = Date.parse(`${day}T${time.replaceAll('-', ':')}Z`);
  const anew = join(folder(t), 'anew');
  assert.equal(run('restore', '--data', anew, join(backups, kept[1])).status, 0);
  const found = new Set(sql(join(anew, 'liaise.sqlite'), 'SELECT id FROM places').split('\n'));
  const before = acknowledged.filter(({ at }) => at < made_at);
  assert.ok(before.length > 10, `${before.length} before it`);
  assert.deepEqual(before.filter(({ id }) => !found.has(id)), []);
  const again = await served(t, anew);
  assert.equal((await fetch(`${again.url}/healthz`)).status, 200);
});

test('a backup that cannot be made removes none, and is told', async (t) => {
  const data = country(t);
  const backups = join(folder(t), 'backups');
  const first = await served(t, data, '--backups', backups);
  await until(() => first.log.includes('made and checked'));
  first.child.kill('SIGTERM');
  await first.end;
  const [good] = await readdir(backups);
  // Larger than any disk: a file with a hole, which says what the next would take.
  truncateSync(join(backups, good), 2 ** 42);
  const server = await served(t, data, '--backups', backups, '--every', '1s', '--keep', '1',
    '--metrics', '127.0.0.1:0');
  await until(() => server.log.includes('older backups are still there'));

  assert.deepEqual(await readdir(backups), [good]);
  const figures = await (await fetch(server.metrics_url)).text();
  assert.match(figures, /liaise_last_backup_failed 1\n/);
  server.child.kill('SIGTERM');
  assert.deepEqual(await server.end, { code: 0, signal: null });
});

test('a backup dated in the future makes none due and drives none out', async (t) => {
  const data = country(t);
  const backups = join(folder(t), 'backups');
  const first = await served(t, data, '--backups', backups);
  await until(() => first.log.includes('made and checked'));
  first.child.kill('SIGTERM');
  await first.end;
  const [good] = await readdir(backups);
  const wrong = 'liaise-2999-01-01T00-00-00Z.backup';
  copyFileSync(join(backups, good), join(backups, wrong));

  const daily = await served(t, data, '--backups', backups, '--keep', '1',
    '--metrics', '127.0.0.1:0');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const figures = await (await fetch(daily.metrics_url)).text();
  daily.child.kill('SIGTERM');
  await daily.end;
  assert.match(figures, /liaise_last_backup_age_seconds \d+\n/);
  assert.deepEqual((await readdir(backups)).sort(), [good, wrong].sort());

  const busy = await served(t, data, '--backups', backups, '--every', '1s', '--keep', '1');
  await until(() => busy.log.split('made and checked').length > 2);
  busy.child.kill('SIGTERM');
  await busy.end;
  const kept = (await readdir(backups)).sort();
  assert.equal(kept.length, 2);
  assert.equal(kept[1], wrong);
  assert.ok(kept[0] > good, 'the one that was made last is there');
});

test('a wrong or cut backup is refused, and nothing is put anywhere', async (t) => {
  const data = country(t);
  const file = join(folder(t), 'copy');
  assert.equal(run('backup', '--data', data, file).status, 0);
  truncateSync(file, Math.floor(statSync(file).size / 2));
  const anew = join(folder(t), 'anew');

  const refused = run('restore', '--data', anew, file);

  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /not whole/);
  assert.equal(existsSync(join(anew, 'liaise.sqlite')), false);
  assert.equal(readFileSync(file).length > 0, true);
});
