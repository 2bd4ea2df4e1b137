// The package for Debian, made, unpacked and started from where it was unpacked.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { country, folder, until } from './running.mjs';

const root = join(import.meta.dirname, '../..');
const made = join(root, 'build/package');
const unpacked = join(root, 'build/test/package');
const unit = join(unpacked, 'lib/systemd/system/liaise.service');
const is_here = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const lacks = ['cpack', 'dpkg-deb', 'dpkg-shlibdeps'].filter((program) => !is_here(program));
const skip = lacks.length > 0 && `there is no ${lacks.join(', ')} here`;
const no_systemd = !is_here('systemd-analyze') && 'there is no systemd-analyze here';
const no_sysusers = !is_here('systemd-sysusers') && 'there is no systemd-sysusers here';
let file;

function done(program, ...words) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', cwd: root });
  assert.equal(status, 0, `${program} ${words.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

before(() => {
  if (skip) return;
  done('sh', '-c', `rm -rf '${made}' '${unpacked}' && mkdir -p '${unpacked}'`);
  done('ninja', '-C', 'build/release', '--quiet', 'packed');
  done('cpack', '--config', 'build/release/CPackConfig.cmake');
  const [name] = readdirSync(made).filter((each) => each.endsWith('.deb'));
  file = join(made, name);
  done('dpkg-deb', '-x', file, unpacked);
  done('dpkg-deb', '-e', file, join(unpacked, 'DEBIAN'));
});

test('names the libraries that it needs, with their versions', { skip }, () => {
  const needs = done('dpkg-deb', '-f', file, 'Depends').split(', ');

  for (const library of ['libc6', 'libpq5', 'libsodium23', 'libsqlite3-0', 'libssl3', 'systemd'])
    assert.ok(needs.some((need) => need.startsWith(library)), `${library} in ${needs}`);
});

test('has a program that says which one it is', { skip }, () => {
  const version = done('dpkg-deb', '-f', file, 'Version').trim();

  assert.equal(done(join(unpacked, 'usr/bin/liaise'), '--version').trim(), `liaise ${version}`);
});

test('recommends what makes a backup of PostgreSQL, and a solver', { skip }, () => {
  assert.match(done('dpkg-deb', '-f', file, 'Recommends'), /^postgresql-client, coinor-cbc$/m);
});

test('has its files where Debian wants them, root owning all', { skip }, () => {
  const listed = done('dpkg-deb', '-c', file).trim().split('\n');

  for (const line of listed) assert.match(line, /^[d-]rw[x-]r-[x-](---|r-[x-]) root\/root /);
  const paths = listed.map((line) => line.split(/ +/)[5]);
  for (const path of ['./usr/bin/liaise', './lib/systemd/system/liaise.service',
    './etc/liaise/liaise.conf', './usr/lib/sysusers.d/liaise.conf',
    './usr/share/man/man1/liaise.1.gz', './usr/share/doc/liaise/copyright'])
    assert.ok(paths.includes(path), path);
  assert.equal(paths.some((path) => path.startsWith('./usr/local')), false);
  assert.equal(statSync(join(unpacked, 'etc/liaise/liaise.conf')).mode & 0o007, 0);
});

test('keeps the settings that somebody changed, and its scripts are sound', { skip }, () => {
  const kept = readFileSync(join(unpacked, 'DEBIAN/conffiles'), 'utf8').trim().split('\n');

  for (const path of kept) assert.ok(existsSync(join(unpacked, path)), path);
  for (const script of ['postinst', 'prerm', 'postrm']) {
    const path = join(unpacked, 'DEBIAN', script);
    assert.equal(statSync(path).mode & 0o777, 0o755);
    done('sh', '-n', path);
  }
});

test('makes the user that its service runs as', { skip: skip || no_sysusers }, () => {
  mkdirSync(join(unpacked, 'etc'), { recursive: true });
  done('systemd-sysusers', `--root=${unpacked}`, 'liaise.conf');

  const user = readFileSync(join(unpacked, 'etc/passwd'), 'utf8');
  assert.match(user, /^liaise:x:\d+:\d+:.*:\/usr\/sbin\/nologin$/m);
});

test('has a unit that systemd understands', { skip: skip || no_systemd }, (t) => {
  const here = join(folder(t), 'liaise.service');
  const text = readFileSync(unit, 'utf8')
    .replaceAll('/usr/bin/liaise', join(unpacked, 'usr/bin/liaise'))
    .replace(/^Documentation=.*\n/m, '');
  writeFileSync(here, text);
  const { stderr } = spawnSync('systemd-analyze', ['verify', here], { encoding: 'utf8' });

  assert.doesNotMatch(stderr, /liaise\.service/);
});

test('has a unit that is exposed to little', { skip: skip || no_systemd }, () => {
  const judged = done('systemd-analyze', 'security', '--offline=true', '--threshold=20', unit);

  const [, level] = judged.match(/Overall exposure level for liaise.service: ([\d.]+)/);
  assert.ok(Number(level) <= 1.5, level);
});

test('starts from its settings, and is well', { skip }, async (t) => {
  const data = country(t);
  const backups = join(folder(t), 'backups');
  const settings = Object.fromEntries(
    readFileSync(join(unpacked, 'etc/liaise/liaise.conf'), 'utf8')
      .split('\n').filter((line) => /^LIAISE_/.test(line)).map((line) => line.split('=')));
  assert.equal(settings.LIAISE_LISTEN, '127.0.0.1:7171');
  const child = spawn(join(unpacked, 'usr/bin/liaise'), ['serve'], {
    env: { ...settings, LIAISE_DATA: data, LIAISE_BACKUPS: backups,
      LIAISE_LISTEN: '127.0.0.1:0', LIAISE_METRICS: '127.0.0.1:0', LIAISE_BEHIND_PROXY: 'true' },
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (bytes) => (said += bytes));
  const [, url] = await until(() => said.match(/answers at (\S+)/));

  const reply = await fetch(`${url}/healthz`);
  assert.equal(reply.status, 200);
  await until(() => existsSync(backups) && readdirSync(backups).some((n) => n.endsWith('.backup')));
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
});
