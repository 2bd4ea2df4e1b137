import { beforeEach, describe, expect, it } from 'vitest';

import { speak, turn_to } from '../../messages/messages.svelte';
import { standing_text, waits, type UrgentConcern } from './urgent';

const concern = (state: string, hours_left: number) => ({ state, hours_left }) as UrgentConcern;

beforeEach(async () => {
  await speak('shell', 'urgent', 'vocabulary', 'vocabulary-urgent');
  await turn_to('en');
});

describe('The clock of an urgent concern', () => {
  it('says how many hours are left, and how many it is over', () => {
    expect(standing_text(concern('waiting', 20))).toBe('20 hours left');
    expect(standing_text(concern('waiting', 1))).toBe('1 hour left');
    expect(standing_text(concern('overdue', -6))).toBe('Overdue by 6 hours');
  });

  it('stops once it was acknowledged', () => {
    expect(standing_text(concern('acknowledged', -6))).toBe('Acknowledged');
    expect(waits(concern('acknowledged', -6))).toBe(false);
    expect(waits(concern('overdue', -6))).toBe(true);
  });
});
