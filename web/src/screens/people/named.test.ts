import { expect, test } from 'vitest';

import { has_left, to_be_named, type Colleague } from './people';

const colleague = (id: string, disabled_since: string | null = null) =>
  ({ id, name: id.toUpperCase(), disabled_since }) as Colleague;

test('whoever signs in and does not open it yet may be named, and nobody who left', () => {
  const people = [colleague('ada'), colleague('bo', '2026-05-01T12:00:00Z'), colleague('cy')];
  const members = [
    { person: 'ada', holds_the_key: true },
    { person: 'cy', holds_the_key: false },
  ];

  expect(to_be_named(people, members)).toEqual([{ value: 'cy', label: 'CY' }]);
  expect(has_left(people, 'bo')).toBe(true);
  expect(has_left(people, 'cy')).toBe(false);
});
