import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const tool = join(import.meta.dirname, 'check-layers');

function check(files) {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const run = spawnSync(process.execPath, [tool, root], { encoding: 'utf8' });
  rmSync(root, { recursive: true });
  return { passes: run.status === 0, says: run.stderr };
}

test('an include that goes down passes', () => {
  const { passes } = check({ 'src/modules/places/places.cpp': '#include "base/id.hpp"\n' });

  assert.ok(passes);
});

test('an include that goes up is refused with its line', () => {
  const { passes, says } = check({
    'src/base/id.hpp': '#pragma once\n#include "guard/work.hpp"\n',
  });

  assert.ok(!passes);
  assert.match(says, /^src\/base\/id\.hpp:2: base includes guard/);
});

test('a module may not include a module that its README does not name', () => {
  const { passes, says } = check({
    'src/modules/visits/README.md': '# Visits\n\nNeighbours: bodies\n',
    'src/modules/visits/visits.hpp': '#include "modules/places/places.hpp"\n',
  });

  assert.ok(!passes);
  assert.match(says, /add places to the line "Neighbours:"/);
});

test('a module may include a neighbour and itself', () => {
  const { passes } = check({
    'src/modules/visits/README.md': '# Visits\n\nNeighbours: bodies, places\n',
    'src/modules/visits/visits.cpp':
      '#include "modules/visits/visits.hpp"\n#include "modules/places/places.hpp"\n',
  });

  assert.ok(passes);
});

test('modules that need each other in a circle are refused', () => {
  const { passes, says } = check({
    'src/modules/bodies/README.md': 'Neighbours: visits\n',
    'src/modules/visits/README.md': 'Neighbours: bodies\n',
  });

  assert.ok(!passes);
  assert.match(says, /bodies → visits → bodies/);
});

test('a relative include is refused', () => {
  const { passes } = check({ 'src/edge/cli/cli.cpp': '#include "../http/server.hpp"\n' });

  assert.ok(!passes);
});

test('a database library outside of store is refused', () => {
  const { passes, says } = check({ 'src/modules/visits/visits.cpp': '#include <sqlite3.h>\n' });

  assert.ok(!passes);
  assert.match(says, /belongs to store/);
});

test('a folder that is no floor is refused', () => {
  const { passes } = check({ 'src/shared/thing.hpp': '\n' });

  assert.ok(!passes);
});
