// How long a decision takes Casbin and Cedar, in microseconds, with a rule for each body that its
// people read and write what is its own; both must say what the program said.
// Usage: node tests/oracle/rates.js FILE, with {"bodies", "questions": [[who, whose, action, may]]}
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as cedar from './cedar.js';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';

const { bodies, questions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const all = [...Array(bodies).keys()];

const model = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.sub == p.sub && r.obj == p.obj && r.act == p.act`;

/** The middle one of what each of the first `count` questions takes `decide`. */
async function microseconds_of(count, decide) {
  const times = [];
  for (const [who, whose, action, may] of questions.slice(0, count)) {
    const begin = process.hrtime.bigint();
    const says = await decide(who, whose, action);
    times.push(Number(process.hrtime.bigint() - begin) / 1000);
    assert.equal(says, may, `${who} ${action} ${whose}`);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

async function casbin() {
  const rules = all.flatMap((body) =>
    ['read', 'write'].map((action) => `p, body${body}, scope${body}, ${action}`),
  );
  const adapter = new StringAdapter(rules.join('\n'));
  const enforcer = await newEnforcer(newModelFromString(model), adapter);
  // Each goes through the rules one by one, so a hundred questions are enough.
  return microseconds_of(100, (who, whose, action) =>
    enforcer.enforce(`body${who}`, `scope${whose}`, action),
  );
}

function cedar_rules() {
  const rules = all.flatMap((body) =>
    ['read', 'write'].map(
      (action) =>
        `permit(principal == Body::"${body}", action == Action::"${action}", ` +
        `resource == Scope::"${body}");`,
    ),
  );
  const parsed = cedar.preparsePolicySet('rules', { staticPolicies: rules.join('\n') });
  assert.equal(parsed.type, 'success', JSON.stringify(parsed));
  return microseconds_of(100, (who, whose, action) => {
    const answer = cedar.statefulIsAuthorized({
      principal: { type: 'Body', id: String(who) },
      action: { type: 'Action', id: action },
      resource: { type: 'Scope', id: String(whose) },
      context: {},
      preparsedPolicySetId: 'rules',
      entities: [],
    });
    assert.equal(answer.type, 'success', JSON.stringify(answer));
    return answer.response.decision === 'allow';
  });
}

console.log(JSON.stringify({ casbin: await casbin(), cedar: await cedar_rules() }));
