// A PostgreSQL server of the test's own, and its standby that acknowledges each commit.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync }
  from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const is_root = process.getuid() === 0;
// PostgreSQL refuses to run as root.
const user = is_root ? 'postgres' : userInfo().username;

const programs = ['/usr/lib/postgresql/15/bin', '/usr/lib/postgresql/16/bin',
  '/usr/lib/postgresql/17/bin'].find((folder) => existsSync(join(folder, 'initdb')));

/** Runs a program of PostgreSQL as the user who may. */
function tool(name, ...words) {
  if (!programs) throw new Error('apt install postgresql-15');
  const as = is_root ? ['setpriv', '--reuid', user, '--regid', user, '--init-groups'] : [];
  const [program, ...rest] = [...as, join(programs, name), ...words];
  const { status, stderr, stdout } = spawnSync(program, rest,
    { encoding: 'utf8', cwd: '/', env: { ...process.env, LC_ALL: 'C' } });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return stdout.trim();
}

class Server {
  constructor(t) {
    this.folder = mkdtempSync(join(tmpdir(), 'liaise-survival-'));
    if (is_root) {
      const id = (of) => Number(spawnSync('id', [of, user], { encoding: 'utf8' }).stdout);
      chownSync(this.folder, id('-u'), id('-g'));
    }
    this.data = join(this.folder, 'data');
    t.after(() => {
      if (this.#processes().length) this.kill();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  settings(text) {
    appendFileSync(join(this.data, 'postgresql.conf'), text);
  }

  start() {
    tool('pg_ctl', 'start', '--wait', '--pgdata', this.data, '--log',
      join(this.folder, 'server.log'));
  }

  ask(question, database = 'postgres') {
    return tool('psql', '--no-psqlrc', '--tuples-only', '--no-align', '--host', this.folder,
      '--dbname', database, '--command', question);
  }

  /** As a machine that loses its power, or that is switched off from outside: all of it at once. */
  kill() { this.#signal('SIGKILL'); }

  /** As a machine to which the line is cut, until `go_on()`. */
  stand_still() { this.#signal('SIGSTOP'); }

  go_on() { this.#signal('SIGCONT'); }

  #signal(signal) {
    for (const pid of this.#processes()) {
      try {
        process.kill(pid, signal);
      } catch {
        // It went with the one before.
      }
    }
  }

  promote() {
    tool('pg_ctl', 'promote', '--wait', '--pgdata', this.data);
  }

  /** The first process, then all that it started. */
  #processes() {
    const file = join(this.data, 'postmaster.pid');
    if (!existsSync(file)) return [];
    const first = Number(readFileSync(file, 'utf8').split('\n')[0]);
    const started = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
      .filter((pid) => parent_of(pid) === first);
    return parent_of(first) === undefined ? started : [first, ...started];
  }
}

function parent_of(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  } catch {
    return undefined;
  }
}

export function a_primary(t) {
  const server = new Server(t);
  tool('initdb', '--pgdata', server.data, '--locale=C', '--encoding=UTF8', '--auth=trust',
    '--username', user, '--no-sync', '--no-instructions');
  server.settings(`listen_addresses = ''\nunix_socket_directories = '${server.folder}'\n` +
    'shared_buffers = 32MB\nwal_level = replica\n');
  server.start();
  return server;
}

/** Follows `primary`, which from now on answers a commit once both have it on disk. */
export async function a_standby_of(t, primary) {
  const server = new Server(t);
  tool('pg_basebackup', '--pgdata', server.data, '--host', primary.folder, '--username', user,
    '--write-recovery-conf', '--checkpoint=fast', '--no-sync');
  server.settings(`unix_socket_directories = '${server.folder}'\n`);
  server.start();
  // Set once the copy was made: the standby, once it is the primary, has nobody to wait for.
  primary.ask("ALTER SYSTEM SET synchronous_standby_names = '*'");
  primary.ask('SELECT pg_reload_conf()');
  const state = () => primary.ask('SELECT sync_state FROM pg_stat_replication');
  while (state() !== 'sync') await new Promise((resolve) => setTimeout(resolve, 50));
  return server;
}

/** Where liaise finds whichever of them can be written to. */
export const address_of = (...servers) =>
  `postgresql:///liaise?host=${servers.map(({ folder }) => folder).join(',')}&user=${user}` +
  '&target_session_attrs=read-write';
