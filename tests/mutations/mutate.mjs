// Applies the mutations of tests/mutations/list one at a time to a copy of the tree, builds it and
// runs the tests that must turn red. Usage: node mutate.mjs COPY [WORD…], called by `run`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [copy, ...words] = process.argv.slice(2);
const build = join(copy, 'build/release');
const known = `${copy}.json`;
// Nothing that is tested here has to outlive a loss of power.
const folder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** The mutations of the list: blocks of lines `key value`; lines of one key make one text. */
function listed() {
  const blocks = readFileSync('tests/mutations/list', 'utf8').split(/\n\s*\n/);
  return blocks
    .map((block) => {
      const mutation = {};
      for (const line of block.split('\n').filter((one) => one && !one.startsWith('#'))) {
        const [, key, value] = line.match(/^(\w+) ?(.*)$/);
        mutation[key] = key in mutation ? `${mutation[key]}\n${value}` : value;
      }
      return mutation;
    })
    .filter(({ name }) => name);
}

/** Puts the mutation into the copy. Gives back what the file was before. */
function apply({ name, file, from, to }) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(from).length !== 2)
    throw new Error(`${name}: in ${file} this does not stand once: ${from}`);
  writeFileSync(path, before.replace(from, () => to ?? ''));
  return before;
}

function built(program) {
  return spawnSync('ninja', ['-C', build, '--quiet', program], { encoding: 'utf8' });
}

/** What the tests say: how many ran, and which of them failed. */
function tried({ tests }) {
  const [program, filter] = tests.split(' ');
  const compiled = built(program);
  if (compiled.status !== 0) return { compiles: false, said: compiled.stdout + compiled.stderr };
  const run = spawnSync(
    join(build, program),
    [`--gtest_filter=${filter}`, '--gtest_fail_fast'],
    { encoding: 'utf8', timeout: 300_000, env: { ...process.env, TMPDIR: folder } },
  );
  const failed = [...run.stdout.matchAll(/^\[  FAILED  \] ([^ ,]+)/gm)].map((match) => match[1]);
  const ran = Number(run.stdout.match(/^\[={10}\] Running (\d+) test/m)?.[1] ?? 0);
  if (run.status !== 0 && failed.length === 0) failed.push(`${filter} (it did not end by itself)`);
  return { compiles: true, ran, failed: [...new Set(failed)], said: run.stdout };
}

/** Without a mutation every test must be green, and there must be some. */
function expect_green(mutations) {
  for (const tests of new Set(mutations.map((mutation) => mutation.tests))) {
    const { compiles, ran, failed, said } = tried({ tests });
    if (!compiles || ran === 0 || failed.length > 0)
      throw new Error(`${tests} is not green without any mutation:\n${said.slice(-2000)}`);
  }
}

function outcome_of(mutation) {
  const before = apply(mutation);
  try {
    const { compiles, failed, said } = tried(mutation);
    if (!compiles) return { ...mutation, is_killed: false, by: `does not compile: ${said}` };
    return { ...mutation, is_killed: failed.length > 0, by: failed[0] ?? '' };
  } finally {
    writeFileSync(join(copy, mutation.file), before);
  }
}

/** `BothEngines/ALetter.LiesInBoth/sqlite` as `ALetter.LiesInBoth`. */
function test_name(test) {
  return test.replace(/^\w+\//, '').replace(/\/\w+$/, '');
}

function table_of(outcomes) {
  const cell = (text) => `\`${text.replaceAll('|', '\\|').replace(/\s+/g, ' ')}\``;
  const rows = outcomes.map(({ name, file, from, to, is_killed, by }) => {
    const red = is_killed ? `\`${test_name(by)}\`` : '**nothing**';
    return `| ${name} | \`${file.replace('src/', '')}\` | ${cell(from)} | ${cell(to)} | ${red} |`;
  });
  const killed = outcomes.filter(({ is_killed }) => is_killed).length;
  return `# Mutations of the rules

Written by \`./dev mutations\`, from \`tests/mutations/list\`. Each line is a rule of the gate or
of the compartments that was broken on purpose, in a copy of the code, and the first test that
turned red by it. A line with **nothing** would be a rule that no test holds.
${killed} of ${outcomes.length} were noticed.

| broken so that | in | this | became | noticed by |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

/** Writes the page, with what came of the others when they were last tried as they stand now. */
function write_page(outcomes) {
  const kept = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : [];
  const same = (one, other) =>
    ['name', 'file', 'from', 'to', 'tests'].every((key) => one[key] === other[key]);
  const all = listed().map((mutation) =>
    [...outcomes, ...kept].find((outcome) => same(outcome, mutation)),
  );
  writeFileSync(known, JSON.stringify(all.filter(Boolean), null, 1));
  if (all.every(Boolean)) writeFileSync('docs/reference/mutations.md', table_of(all));
}

const chosen = listed().filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
expect_green(chosen);
const outcomes = [];
for (const mutation of chosen) {
  const outcome = outcome_of(mutation);
  outcomes.push(outcome);
  console.log(`${outcome.is_killed ? 'killed  ' : 'SURVIVED'} ${outcome.name}: ${outcome.by}`);
  write_page(outcomes); // all take an hour: one that is cut off loses nothing
}
const survived = outcomes.filter(({ is_killed }) => !is_killed).length;
console.log(`mutations: ${outcomes.length - survived} passed, ${survived} failed`);
process.exit(survived === 0 ? 0 : 1);
