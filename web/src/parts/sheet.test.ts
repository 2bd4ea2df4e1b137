import { describe, expect, it } from 'vitest';

import { arranged, first_arrangement, shown, type Column } from './columns';
import { as_pasted, one_cell } from './copying';
import { asked_for, filter_in, offered_pages, turned, with_page } from './filter';
import { moved } from './grid_keys';

const columns: Column[] = [
  { key: 'names', label: 'Name' },
  { key: 'type', label: 'Type' },
  { key: 'town', label: 'Town', is_hidden: true },
];

describe('What is copied out of a sheet', () => {
  it('has a heading, and a line for each row, as a spreadsheet takes it', () => {
    const row = { id: '1', names: 'Salt\tworks', type: 'Prison' };

    expect(as_pasted(columns.slice(0, 2), [row])).toBe('Name\tType\r\nSalt works\tPrison');
  });

  it('is never taken for a formula, while numbers stay numbers', () => {
    expect(one_cell('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(one_cell('-12')).toBe('-12');
  });
});

describe('The filter of a sheet', () => {
  it('is what stands in the address', () => {
    const query = new URLSearchParams('search=salt&type=prison&type=court_cells&page=3');

    const filter = filter_in(query, ['type', 'region'], 'name');

    expect(filter).toEqual({
      text: 'salt',
      chosen: { type: ['prison', 'court_cells'], region: [] },
      sort: 'name',
      page: 3,
    });
  });

  it('is its own where a page has two sheets', () => {
    const query = new URLSearchParams('page=2&visits.page=5');

    expect(filter_in(query, [], '', 'visits.').page).toBe(5);
  });

  it('begins at the first page when the address asks for none that is', () => {
    expect(filter_in(new URLSearchParams('page=-1'), [], '').page).toBe(1);
    expect(filter_in(new URLSearchParams('page=last'), [], '').page).toBe(1);
  });

  it('is asked for together with what always holds', () => {
    const filter = filter_in(new URLSearchParams('type=prison'), ['type'], '');

    expect(asked_for(filter, { place: 'x' })).toEqual({ place: 'x', type: ['prison'], search: '' });
  });

  it('is kept when one turns the page', () => {
    expect(with_page(new URLSearchParams('type=prison&page=2'), 3)).toBe('?type=prison&page=3');
    expect(with_page(new URLSearchParams('type=prison&page=2'), 1)).toBe('?type=prison');
  });
});

describe('The order of a sheet', () => {
  it('turns round the second time', () => {
    expect(turned('', 'name')).toBe('name');
    expect(turned('name', 'name')).toBe('-name');
    expect(turned('-name', 'name')).toBe('name');
  });
});

describe('The pages of a sheet', () => {
  it('are the first, the near and the last, with gaps between', () => {
    expect(offered_pages(6, 20)).toEqual([1, 0, 5, 6, 7, 0, 20]);
    expect(offered_pages(1, 2)).toEqual([1, 2]);
  });
});

describe('The columns of a sheet', () => {
  it('begin without those that are to be chosen first', () => {
    const keys = shown(columns, first_arrangement(columns)).map((column) => column.key);

    expect(keys).toEqual(['names', 'type']);
  });

  it('keep the name of the row first, however they are moved', () => {
    const order = { order: ['town', 'type', 'names'], hidden: [], widths: {} };

    expect(arranged(columns, order).map((column) => column.key)).toEqual(['names', 'town', 'type']);
  });
});

describe('The keys of a sheet', () => {
  const size = { rows: 50, columns: 6 };
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

  it('reach its head and stop at its edges', () => {
    expect(moved({ row: 0, column: 0 }, press('ArrowUp'), size, 'ltr')).toEqual({
      row: -1,
      column: 0,
    });
    expect(moved({ row: 49, column: 5 }, press('ArrowDown'), size, 'ltr')).toEqual({
      row: 49,
      column: 5,
    });
  });

  it('go along with the reading direction', () => {
    expect(moved({ row: 1, column: 1 }, press('ArrowLeft'), size, 'rtl')?.column).toBe(2);
    expect(moved({ row: 1, column: 1 }, press('ArrowLeft'), size, 'ltr')?.column).toBe(0);
  });

  it('leave other keys to others', () => {
    expect(moved({ row: 1, column: 1 }, press('a'), size, 'ltr')).toBeNull();
  });
});
