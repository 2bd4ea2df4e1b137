// A liaise of the tests' own: the program that was built, on a data folder and ports of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const liaise = process.env.LIAISE ?? join(root, 'build/release/liaise');
export const password = 'quarry lemon otter';

/** Runs the program to its end. */
export function run(...words) {
  const { status, stdout, stderr } = spawnSync(liaise, words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

export function sql(file, statement) {
  const { status, stdout, stderr } = spawnSync('sqlite3', [file, statement], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A folder that is gone when the test ends. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), 'liaise-operations-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The made-up country in a folder of the test's own. */
export function country(t) {
  const data = join(folder(t), 'data');
  const made = run('seed', '--data', data, '--world', join(root, 'world'), '--password', password);
  if (made.status !== 0) throw new Error(made.stderr);
  return data;
}

function until(holds, seconds = 60) {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const look = () => {
      const found = holds();
      if (found) resolve(found);
      else if (Date.now() - began > seconds * 1000) reject(new Error('waited in vain'));
      else setTimeout(look, 50);
    };
    look();
  });
}
export { until };

/** `liaise serve` on a folder, with what it says and how it ended. */
export async function served(t, data, ...words) {
  return started(t, ['--data', data, '--listen', '127.0.0.1:0', ...words]);
}

/** `liaise serve` with any words; `under` names a program that runs it, such as setpriv. */
export async function started(t, words, { under = [], env = {} } = {}) {
  const [program, ...rest] = [...under, liaise, 'serve', ...words];
  const child = spawn(program, rest, { env: { ...process.env, ...env } });
  const server = { child, out: '', log: '', ended: null };
  child.stdout.on('data', (bytes) => (server.out += bytes));
  child.stderr.on('data', (bytes) => (server.log += bytes));
  server.end = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve((server.ended = { code, signal })));
  });
  t.after(() => server.ended ?? child.kill('SIGKILL'));
  const wanted = words.includes('--metrics') ? /figures lie at (\S+)/ : /answers at (\S+)/;
  await until(() => wanted.test(server.out) || server.ended);
  if (server.ended) throw new Error(server.log);
  server.url = server.out.match(/answers at (\S+)/)[1];
  server.metrics_url = server.out.match(/figures lie at (\S+)/)?.[1];
  return server;
}

/** Signs somebody in; what it answers asks in that person's name. */
export async function signed_in(url, name) {
  const reply = await fetch(`${url}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sign_in_name: name, password }),
  });
  if (reply.status !== 200) throw new Error(await reply.text());
  const cookie = reply.headers.get('set-cookie').split(';')[0];
  const me = await fetch(`${url}/api/v1/me`, { headers: { Cookie: cookie } });
  const { csrf_token: token } = await me.json();
  return (method, path, body) =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        Cookie: cookie,
        ...(method === 'GET' ? {} : { 'X-Liaise-Token': token }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
}

export const a_place = (name) => ({
  names: [{ language: 'en', text: name }],
  type: 'prison',
  operator: 'public',
  standing: 'official',
  is_temporary: 'no',
  groups_held: [],
  source: { statement: 'A test' },
});
