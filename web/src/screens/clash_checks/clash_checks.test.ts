import { expect, test } from 'vitest';

import { with_one_more } from './clash_checks';

test('a place and week is in a plan once, however often it is added', () => {
  const one = { place: 'a', week: '2027-W05' };
  const plan = with_one_more([one], { ...one });

  expect(plan).toEqual([one]);
  expect(with_one_more(plan, { place: 'a', week: '2027-W06' })).toHaveLength(2);
  expect(with_one_more(plan, { place: 'b', week: '2027-W05' })).toHaveLength(2);
});
