import { describe, expect, it } from 'vitest';

import {
  cells_of,
  columns_of,
  different_values,
  heading_rows,
  letter_of,
  with_heading_rows,
  type Outline,
} from './sheet';

const outline: Outline = {
  kind: 'workbook',
  encoding: 'utf-8',
  delimiter: ',',
  sheets: [{ name: 'Visits', is_hidden: false, rows: 6 }],
  sheet: 'Visits',
  first_rows: [
    { row: 1, cells: ['Places visited in 2024'] },
    { row: 3, cells: ['Place', '', 'Visit', ''] },
    { row: 4, cells: ['Name', 'Town', 'Date', 'Present'] },
    { row: 5, cells: ['Saltpan', 'Marl', '2024-03-01', 'yes'] },
    { row: 6, cells: ['Quarry', 'Marl', '', 'no'] },
  ],
  merged: [
    { row_first: 1, row_last: 1, column_first: 1, column_last: 4 },
    { row_first: 3, row_last: 3, column_first: 1, column_last: 2 },
    { row_first: 3, row_last: 3, column_first: 3, column_last: 4 },
  ],
  headings_guess: { first: 3, last: 4 },
  fits: [],
};

describe('A sheet', () => {
  it('has columns that are called by all rows of their heading', () => {
    const columns = columns_of(outline, { first: 3, last: 4 });

    expect(columns.map((each) => each.heading)).toEqual([
      'Place / Name',
      'Place / Town',
      'Visit / Date',
      'Visit / Present',
    ]);
    expect(columns[1]?.values).toEqual(['Marl', 'Marl']);
    expect(different_values(columns[1]?.values ?? [])).toEqual(['Marl']);
  });

  it('has columns that are called by their count or letter where the heading does not do', () => {
    const columns = columns_of(outline, { first: 3, last: 3 });
    const as_in_mapping = columns_of(outline, { first: 3, last: 4 }, ['column B']);
    const merged = { ...outline, merged: [] };

    expect(columns.map((each) => each.heading)).toEqual([
      'Place (1)',
      'Place (2)',
      'Visit (1)',
      'Visit (2)',
    ]);
    expect(as_in_mapping[1]).toMatchObject({ heading: 'column B', label: 'Place / Town' });
    expect(columns_of(merged, { first: 3, last: 3 })[1]).toMatchObject({
      heading: 'column B',
      label: '',
    });
  });

  it('has its heading in its first row, and where the mapping says otherwise there', () => {
    const said = with_heading_rows({ name: 'a' }, outline, { first: 3, last: 4 });

    expect(heading_rows({}, outline)).toEqual({ first: 1, last: 1 });
    expect(heading_rows(said, outline)).toEqual({ first: 3, last: 4 });
    expect(with_heading_rows(said, outline, { first: 1, last: 1 })).toEqual({ name: 'a' });
    expect(heading_rows({ rows: { heading: 'find' } }, outline)).toEqual({ first: 3, last: 4 });
  });

  it('is drawn with merged cells as one, down to the rows that are shown', () => {
    const merged = [
      { row_first: 4, row_last: 9, column_first: 2, column_last: 2 },
      { row_first: 3, row_last: 3, column_first: 1, column_last: 2 },
    ];
    const rows = outline.first_rows.slice(1);
    const drawn = rows.map((row) => cells_of({ ...outline, merged }, rows, row, 4));

    const sizes = drawn.map((cells) => cells.map(({ at, rows, columns }) => [at, rows, columns]));

    expect(sizes).toEqual([
      [[0, 1, 2], [2, 1, 1], [3, 1, 1]],
      [[0, 1, 1], [1, 3, 1], [2, 1, 1], [3, 1, 1]],
      [[0, 1, 1], [2, 1, 1], [3, 1, 1]],
      [[0, 1, 1], [2, 1, 1], [3, 1, 1]],
    ]);
  });

  it('has letters as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(letter_of)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
