import { beforeEach, describe, expect, it } from 'vitest';

import { speak, turn_to } from '../../messages/messages.svelte';
import { half_year_ends } from '../../parts/half_years';
import { field_called, import_in, value_text } from './history';

beforeEach(async () => {
  await speak('shell', 'vocabulary', 'places', 'bodies', 'visits', 'register', 'history');
  await turn_to('en');
});

describe('A change of a record', () => {
  it('says words, names, days, figures and sources as the record’s page does', () => {
    const said = (field: string, value: unknown) =>
      value_text('place', field, JSON.stringify(value));

    expect(said('type', 'prison')).toBe('Prison');
    expect(said('names', [{ language: 'en', text: 'Alder' }])).toBe('Alder');
    expect(said('opened', '2015-H1')).toContain('2015');
    expect(said('latitude', 51_500_000)).toBe('51.5');
    expect(said('source', { statement: 'A letter', file: null, row: null })).toBe('A letter');
    expect(said('town', null)).toBe('');
    expect(said('town', 'Alton')).toBe('Alton');
  });

  it('says each line of a table, what is known of it', () => {
    const mandate = {
      place_type: 'prison',
      basis: 'unknown',
      unannounced: 'yes',
      needs_authorisation: 'unknown',
      needs_agreement: 'no',
      note: [],
    };
    const lines = value_text('body', 'mandates', JSON.stringify([mandate]));

    expect(lines).toBe('Prison; Unannounced: Yes; Needs an agreement: No');
  });

  it('calls each field what the record’s page calls it', () => {
    expect(field_called('visit', 'announcement')).toBe('Announcement');
    expect(field_called('place', 'merged_into')).toBe('Part of');
  });

  it('tells an import from its undoing', () => {
    expect(import_in('import 1')).toEqual({ id: '1', is_undoing: false });
    expect(import_in('undoing import 1')).toEqual({ id: '1', is_undoing: true });
    expect(import_in(null)).toBeNull();
  });
});

describe('Who sees half-years', () => {
  it('is offered the ends of those that are over', () => {
    expect(half_year_ends('2026-07-01', 1)).toEqual(['2026-06-30', '2025-12-31', '2025-06-30']);
    expect(half_year_ends('2026-12-31', 0)).toEqual(['2026-06-30']);
  });
});
