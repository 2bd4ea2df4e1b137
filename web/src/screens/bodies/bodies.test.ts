import { describe, expect, it } from 'vitest';

import { draft_of, new_mandate, power_of } from './bodies';

describe('A power', () => {
  it('that nobody has spoken of is not known, and not denied', () => {
    const body = { powers: ['recommend'], powers_not: ['prosecute'] };

    expect(power_of(body, 'recommend')).toBe('yes');
    expect(power_of(body, 'prosecute')).toBe('no');
    expect(power_of(body, 'copy_records')).toBe('unknown');
  });
});

describe('A new body', () => {
  it('begins with nothing known', () => {
    const draft = draft_of(null);
    const answers = [
      draft.is_dependent,
      draft.complaints,
      draft.announced,
      draft.undertaking_signed,
      draft.training_done,
      draft.reprisals_policy,
      draft.publishes_reports,
      draft.npm_relation,
    ];

    expect(new Set(answers)).toEqual(new Set(['unknown']));
    expect(new_mandate('prison').unannounced).toBe('unknown');
  });
});
