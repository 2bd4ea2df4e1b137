// The script that runs when the package is installed or upgraded, with folders of the test's own.
// What it asks of the machine (users, services) is answered by stand-ins; the backup is real.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { country, folder, liaise, run } from './running.mjs';

const script = readFileSync(join(import.meta.dirname, '../../packaging/postinst'), 'utf8');

/** A machine on which liaise is installed, and what its scripts ask of it. */
function machine(t, { settings, active = true }) {
  const root = folder(t);
  const standing_in = join(root, 'bin');
  const etc = join(root, 'etc');
  const backups = join(root, 'var/backups');
  for (const path of [standing_in, etc, backups, join(root, 'systemd')])
    mkdirSync(path, { recursive: true });
  const words = {
    'systemd-sysusers': 'exit 0',
    chown: `for last; do :; done; test -e "$last"`,
    runuser: 'shift 3; exec "$@"',
    install: 'for last; do :; done; exec mkdir -p "$last"',
    systemctl: `case $1 in is-active) exit ${active ? 0 : 3};;
      try-restart) ls ${backups} >${root}/there-at-restart;; esac`,
  };
  for (const [name, text] of Object.entries(words))
    writeFileSync(join(standing_in, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  if (settings) writeFileSync(join(etc, 'liaise.conf'), settings);
  const here = script.replaceAll('/etc/liaise', etc).replaceAll('/usr/bin/liaise', liaise)
    .replaceAll('/var/lib/liaise', join(root, 'var'))
    .replaceAll('/run/systemd/system', join(root, 'systemd'));
  writeFileSync(join(root, 'postinst'), here);
  const configure = (...before) => spawnSync('sh', [join(root, 'postinst'), 'configure', ...before],
    { encoding: 'utf8', env: { PATH: `${standing_in}:${process.env.PATH}` } });
  const at_restart = () => readFileSync(join(root, 'there-at-restart'), 'utf8').trim();
  return { backups, configure, at_restart };
}

test('an upgrade makes a backup before the newer version takes over', (t) => {
  const settings = `#LIAISE_DATA=/nowhere\nLIAISE_DATA=/before\nLIAISE_DATA="${country(t)}"\n`;
  const { backups, configure, at_restart } = machine(t, { settings });

  const { status, stderr } = configure('0.0.9');

  assert.equal(status, 0, stderr);
  assert.equal(at_restart(), 'before-0.0.9.backup');
  const anew = join(folder(t), 'anew');
  assert.equal(run('restore', '--data', anew, join(backups, 'before-0.0.9.backup')).status, 0);
});

test('a second upgrade from the same version keeps the backup of the first', (t) => {
  const settings = `LIAISE_DATA=${country(t)}\n`;
  const { backups, configure } = machine(t, { settings });
  assert.equal(configure('0.0.9').status, 0);

  const { status, stderr } = configure('0.0.9');

  assert.equal(status, 0, stderr);
  assert.equal(readdirSync(backups).length, 2);
});

test('an upgrade without room for a backup goes on and says so', (t) => {
  const settings = `LIAISE_DATA=${country(t)}\nLIAISE_BACKUPS=${folder(t)}/nowhere\n`;
  const { configure, at_restart } = machine(t, { settings });

  const { status, stderr } = configure('0.0.9');

  assert.equal(status, 0);
  assert.match(stderr, /nowhere\/before-0\.0\.9\.backup.* cannot be written/);
  assert.match(stderr, /NO BACKUP was made of the data of version 0\.0\.9/);
  assert.equal(at_restart(), '');
});

test('a first installation and a service that stands still make no backup', (t) => {
  const settings = `LIAISE_DATA=${country(t)}\n`;
  const first = machine(t, { settings });
  const still = machine(t, { settings, active: false });

  assert.deepEqual([first.configure().status, still.configure('0.0.9').status], [0, 0]);
  assert.deepEqual([...readdirSync(first.backups), ...readdirSync(still.backups)], []);
});

test('settings that somebody took away do not end the upgrade', (t) => {
  const { configure, at_restart } = machine(t, {});

  const { status, stderr } = configure('0.0.9');

  assert.equal(status, 0, stderr);
  assert.match(stderr, /there is nothing of liaise in .*NO BACKUP/s);
  assert.equal(at_restart(), '');
});
