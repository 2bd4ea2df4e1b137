import { t } from '../messages/messages.svelte';

/** What is known of one kind of body in one place, or one kind of place. */
export interface Cell {
  /** `visited`; may visit and is not known to have; no mandate; mandate not known; none known,
      where mandates say nothing; too few. */
  state: 'visited' | 'gap_in_practice' | 'gap_in_law' | 'unknown' | 'none' | 'hidden';
  count?: number;
  /** When last, and what else there is to say, in words. */
  last?: string;
  /** The list behind it. */
  href?: string;
}

export interface MatrixColumn {
  key: string;
  label: string;
  /** The type of body, for its mark. */
  type?: string;
}

/** A figure at the beginning of a line, such as the places that it is of. */
export interface Lead {
  text: string;
  /** What stands beside it: a share. */
  note?: string;
  href?: string;
  /** Whether it asks for somebody. */
  is_raised?: boolean;
}

export interface MatrixRow {
  key: string;
  label: string;
  language?: string;
  href?: string;
  leads?: Record<string, Lead>;
  cells: Record<string, Cell>;
  /** The line of all others together, which takes no part in the shades. */
  is_total?: boolean;
}

/** What stands in a cell: a number, or a sign that the legend explains. */
export const signs: Record<Exclude<Cell['state'], 'visited'>, string> = {
  gap_in_practice: '○',
  gap_in_law: '×',
  unknown: '?',
  none: '·',
  hidden: '<',
};

/** The cell of a line in a column: what is not said is not known. */
export function cell_of(row: MatrixRow, column: string): Cell {
  return row.cells[column] ?? { state: 'unknown' };
}

/** The cell in words, for whoever hears it. */
export function cell_words(cell: Cell): string {
  const says =
    cell.state === 'visited'
      ? t('shell.matrix.visits', { count: cell.count ?? 0 })
      : t(`shell.matrix.${cell.state}`);
  return cell.last ? `${says}, ${cell.last}` : says;
}

/** How dark a number is shown, from 1 to 5: each step is about three times the one before. */
export function shade_of(count: number): number {
  return [1, 3, 10, 30].filter((least) => count > least).length + 1;
}
