import type { Snippet } from 'svelte';

import { moment_text, when_text } from '../messages/days';
import { joined, number, t, word } from '../messages/messages.svelte';
import { named, type Name } from '../messages/names';

/** What stands in a column: decides how it is written, and on which side. */
export type Kind = 'text' | 'names' | 'number' | 'when' | 'moment' | 'choice' | 'flag';

/** A row of a sheet. */
export type Row = { id: string } & Record<string, unknown>;

/** A column of a sheet. */
export interface Column {
  /** The field. */
  key: string;
  /** What the server calls the order by it, when that is not the field's name. */
  sort_key?: string;
  label: string;
  kind?: Kind;
  /** Of a choice. */
  vocabulary?: string;
  /** In pixels, at first. */
  width?: number;
  /** Not shown until it is chosen. */
  is_hidden?: boolean;
  /** Whether the server sorts by it. */
  is_sorted?: boolean;
  /** What it says, when that is not the field as it stands. */
  text?: (row: Row) => string;
  /** Where it leads. */
  href?: (row: Row) => string | undefined;
  /** What it shows, when a text is not enough. */
  cell?: Snippet<[Row]>;
}

/** Which columns are shown, in which order and how wide, as a reader left them. */
export interface Arrangement {
  order: string[];
  hidden: string[];
  widths: Record<string, number>;
}

/** Narrower than this a column says nothing. */
export const width_min = 56;

const widths: Record<Kind, number> = {
  text: 152,
  names: 248,
  number: 88,
  when: 124,
  moment: 160,
  choice: 168,
  flag: 80,
};

/** How wide a column is, as the reader left it or at first. */
export function width_of(column: Column, arrangement: Arrangement): number {
  return arrangement.widths[column.key] ?? column.width ?? widths[column.kind ?? 'text'];
}

/** The columns in the reader's order, the first one always first: it is the name of its row. */
export function arranged(columns: Column[], arrangement: Arrangement): Column[] {
  const place = (column: Column) => {
    const at = arrangement.order.indexOf(column.key);
    return at < 0 ? columns.indexOf(column) : at;
  };
  const [first, ...others] = columns;
  return first ? [first, ...others.sort((a, b) => place(a) - place(b))] : [];
}

export function shown(columns: Column[], arrangement: Arrangement): Column[] {
  const [first, ...others] = arranged(columns, arrangement);
  const kept = others.filter((column) => !arrangement.hidden.includes(column.key));
  return first ? [first, ...kept] : [];
}

/** How the columns stand at first. */
export function first_arrangement(columns: Column[]): Arrangement {
  const hidden = columns.filter((column) => column.is_hidden).map((column) => column.key);
  return { order: columns.map((column) => column.key), hidden, widths: {} };
}

/** What a cell says. Nothing known is an empty text, and shown as a dash with a word. */
export function cell_text(column: Column, row: Row): string {
  if (column.text) return column.text(row);
  return value_text(row[column.key], column.kind ?? 'text', column.vocabulary);
}

/** A value in words, by its kind. */
export function value_text(value: unknown, kind: string, vocabulary?: string | null): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value) && kind !== 'names') {
    return joined(value.map((each) => value_text(each, kind, vocabulary)).filter((text) => text));
  }
  const writers: Record<string, () => string> = {
    names: () => named(value as Name[]).text,
    number: () => number(Number(value)),
    integer: () => number(Number(value)),
    when: () => when_text(String(value), 'short'),
    day: () => when_text(String(value), 'short'),
    moment: () => moment_text(String(value)),
    choice: () => word(vocabulary ?? '', String(value)),
    flag: () => t(value ? 'shell.yes' : 'shell.no'),
  };
  return writers[kind]?.() ?? plain(value);
}

function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const record = value as { names?: Name[]; name?: string | Name[] };
  return named(record.names ?? record.name).text;
}
