import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createConfig, lint } from '@redocly/openapi-core';

const file = join(import.meta.dirname, '../../build/test/openapi.json');
const text = readFileSync(file, 'utf8');
const config = await createConfig({
  extends: ['spec'],
  rules: {
    'operation-operationId': 'error',
    'operation-operationId-unique': 'error',
    'operation-summary': 'error',
    'no-unused-components': 'error',
    'paths-kebab-case': 'error',
    'security-defined': 'error',
  },
});

async function problems(of) {
  const found = await lint({ ref: of, config });
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer}`);
}

test('the document keeps to OpenAPI 3.1', async () => {
  const found = await problems(file);

  assert.equal(found.join('\n'), '');
});

test('the document says that it is OpenAPI 3.1 and whose version it describes', () => {
  const document = JSON.parse(text);

  assert.match(document.openapi, /^3\.1\./);
  assert.match(document.info.version, /^\d+\.\d+\.\d+$/);
});

test('a document with a reference to nothing is refused', async () => {
  const broken = JSON.parse(text);
  broken.paths['/api/v1/nowhere'] = {
    get: {
      operationId: 'nowhere',
      summary: 'Nowhere.',
      responses: { 200: { $ref: '#/components/responses/Nowhere' } },
    },
  };
  const copy = join(mkdtempSync(join(tmpdir(), 'openapi-')), 'broken.json');
  writeFileSync(copy, JSON.stringify(broken));

  const found = await problems(copy);

  assert.notEqual(found.length, 0);
});
