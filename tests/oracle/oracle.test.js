// The program's answers beside those of the same rule written in Cedar: they differ in none.
// Usage: node --test tests/oracle/oracle.test.js, with what oracle_questions printed in $ANSWERS.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import * as cedar from './cedar.js';

const policy = readFileSync(new URL('policy.cedar', import.meta.url), 'utf8');

function uid(type, number) {
  return { type, id: String(number) };
}

/** The world's viewers and resources as Cedar reads them. */
function entities_of({ viewers, resources }) {
  return {
    viewers: viewers.map(({ body, rank, coordinates }, i) => ({
      uid: uid('Viewer', i),
      attrs: { ...(body ? { body } : {}), rank, coordinates },
      parents: [],
    })),
    resources: resources.map(({ scope, holders }, i) => ({
      uid: uid('Resource', i),
      attrs: { scope, holders },
      parents: [],
    })),
  };
}

function judge(world, who, action, what, permits = 'rule') {
  const answer = cedar.statefulIsAuthorized({
    principal: uid('Viewer', who),
    action: uid('Action', action),
    resource: uid('Resource', what),
    context: {},
    preparsedPolicySetId: permits,
    entities: [world.viewers[who], world.resources[what]],
  });
  assert.equal(answer.type, 'success', JSON.stringify(answer));
  return answer.response.decision === 'allow';
}

async function asked(each) {
  let world = null;
  for await (const line of createInterface({ input: createReadStream(process.env.ANSWERS) })) {
    if (!world) {
      world = entities_of(JSON.parse(line));
      continue;
    }
    const [who, action, what, may] = line.split(' ');
    each(world, Number(who), action, Number(what), may === '1');
  }
}

test('the rule in Cedar says the same of every question', async () => {
  assert.equal(cedar.preparsePolicySet('rule', { staticPolicies: policy }).type, 'success');
  const counted = { questions: 0, allowed: 0, differences: [] };
  await asked((world, who, action, what, may) => {
    counted.questions += 1;
    counted.allowed += may ? 1 : 0;
    if (judge(world, who, action, what) === may) return;
    counted.differences.push(`${who} ${action} ${what}: the program says ${may}`);
  });
  console.log(`# ${counted.questions} questions, ${counted.allowed} allowed`);
  assert.deepEqual(counted.differences, []);
  assert.ok(counted.questions >= 100_000, 'enough questions');
  // An answer that is always the same would prove nothing.
  assert.ok(counted.allowed > 10_000 && counted.questions - counted.allowed > 10_000);
});

test('a rule that lets readers of another body read is noticed', async () => {
  const wrong = policy.replace('resource.scope == principal.body) };', 'true) };');
  assert.notEqual(wrong, policy);
  assert.equal(cedar.preparsePolicySet('wrong', { staticPolicies: wrong }).type, 'success');
  let differences = 0;
  await asked((world, who, action, what, may) => {
    if (differences === 0 && judge(world, who, action, what, 'wrong') !== may) differences += 1;
  });
  assert.equal(differences, 1);
});
