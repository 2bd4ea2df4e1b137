import { value_at, with_value } from './paths';
import type { Table } from './toml';

/** Cells that are shown as one; rows and columns are counted from 1. */
export interface Merged {
  row_first: number;
  row_last: number;
  column_first: number;
  column_last: number;
}

export interface SheetRow {
  row: number;
  cells: string[];
}

/** Where the heading stands. */
export interface HeadingRows {
  first: number;
  last: number;
}

/** What is in a file, as the server tells it before there is a mapping. */
export interface Outline {
  kind: 'delimited' | 'workbook';
  encoding: string;
  delimiter: string;
  sheets: { name: string; is_hidden: boolean; rows: number }[];
  sheet: string;
  first_rows: SheetRow[];
  merged: Merged[];
  headings_guess: HeadingRows | null;
  /** Mappings used before that name no column which the file lacks. */
  fits: string[];
}

/** A column of the sheet: its letter, what the mapping calls it, and what stands in it. */
export interface Column {
  at: number;
  letter: string;
  heading: string;
  /** What stands above it; empty where nothing does. */
  label: string;
  values: string[];
}

/** What joins the rows of a heading. */
const joint = ' / ';

/** Where the mapping says that the heading stands; the first row if it does not say. */
export function heading_rows(said: Table, outline: Outline): HeadingRows {
  const given = value_at(said, ['rows', 'heading']);
  if (given === 'find' && outline.headings_guess) return outline.headings_guess;
  const rows = (Array.isArray(given) ? given : [given]).map(Number).filter(Number.isInteger);
  const first = rows[0] ?? outline.first_rows[0]?.row ?? 1;
  return { first, last: rows.at(-1) ?? first };
}

/** The mapping with the heading in those rows; the first row is not worth a word. */
export function with_heading_rows(said: Table, outline: Outline, rows: HeadingRows): Table {
  const is_usual = rows.first === rows.last && rows.first === outline.first_rows[0]?.row;
  const value = rows.first === rows.last ? rows.first : [rows.first, rows.last];
  return with_value(said, ['rows', 'heading'], is_usual ? undefined : value);
}

/** `named`: how the mapping calls columns, which can be called in several ways. */
export function columns_of(
  outline: Outline,
  { first, last }: HeadingRows,
  named: string[] = [],
): Column[] {
  const width = Math.max(0, ...outline.first_rows.map((each) => each.cells.length));
  const below = outline.first_rows.filter((each) => each.row > last);
  const labels = Array.from({ length: width }, (_, at) => heading_of(outline, at, first, last));
  return labels.map((label, at) => {
    const ways = ways_to_call(labels, at);
    const heading = ways.find((each) => named.includes(each)) ?? ways[0] ?? '';
    const values = below.map((each) => (each.cells[at] ?? '').trim());
    return { at, letter: letter_of(at), heading, label, values };
  });
}

/** How a mapping can call a column: by its heading, by which of those alike, by its letter. */
function ways_to_call(labels: string[], at: number): string[] {
  const label = labels[at] ?? '';
  const by_letter = `column ${letter_of(at)}`;
  if (label === '') return [by_letter];
  const alike = labels.slice(0, at + 1).filter((each) => each === label).length;
  const counted = `${label} (${alike})`;
  if (labels.filter((each) => each === label).length === 1) return [label, by_letter, counted];
  return labels.includes(counted) ? [by_letter] : [counted, by_letter];
}

/** In one line, as the server reads a heading. */
const in_one_line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function heading_of(outline: Outline, at: number, first: number, last: number): string {
  const parts: string[] = [];
  for (let row = first; row <= last; ++row) {
    const text = in_one_line(text_in(outline, row, at));
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts.join(joint);
}

/** What stands in a cell, or in the merged one that it is part of. */
function text_in(outline: Outline, row: number, at: number): string {
  const merged = outline.merged.find((each) => covers(each, row, at));
  const [from_row, from] = merged ? [merged.row_first, merged.column_first - 1] : [row, at];
  const found = outline.first_rows.find((each) => each.row === from_row);
  return (found?.cells[from] ?? '').trim();
}

export function covers(merged: Merged, row: number, at: number): boolean {
  const is_in_row = merged.row_first <= row && row <= merged.row_last;
  return is_in_row && merged.column_first <= at + 1 && at + 1 <= merged.column_last;
}

/** A, B … Z, AA, as spreadsheets call their columns. */
export function letter_of(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letter_of(Math.floor(at / 26) - 1) + letter;
}

/** Different values of a column in the order of the file; as many as a person goes through. */
export function different_values(values: string[], most = 60): string[] {
  return [...new Set(values.filter((each) => each !== ''))].slice(0, most);
}

/** A cell as it is drawn: how many rows and columns it covers. */
export interface Cell {
  at: number;
  text: string;
  rows: number;
  columns: number;
}

/** The cells of a row among `shown` that are drawn: what a merged cell covers is not. */
export function cells_of(
  outline: Outline,
  shown: SheetRow[],
  row: SheetRow,
  width: number,
): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < width; ++at) {
    const merged = outline.merged.find((each) => covers(each, row.row, at));
    const rows = shown.filter((each) => merged && covers(merged, each.row, at));
    if (merged && (rows[0] !== row || merged.column_first !== at + 1)) continue;
    const columns = merged ? Math.min(merged.column_last, width) - merged.column_first + 1 : 1;
    const text = merged ? text_in(outline, row.row, at) : (row.cells[at] ?? '');
    cells.push({ at, text, rows: Math.max(1, rows.length), columns });
  }
  return cells;
}
