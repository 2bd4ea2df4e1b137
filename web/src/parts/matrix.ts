import { t } from '../messages/messages.svelte';

/** What is known of one kind of body in one place, or one kind of place. */
export interface Cell {
  /** `visited`; may visit and is not known to have; no mandate; mandate not known; too few. */
  state: 'visited' | 'gap_in_practice' | 'gap_in_law' | 'unknown' | 'hidden';
  count?: number;
  /** When last, in words. */
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

export interface MatrixRow {
  key: string;
  label: string;
  language?: string;
  href?: string;
  cells: Record<string, Cell>;
  /** A figure at the end of the line, such as all visits. */
  total?: number;
}

/** What stands in a cell: a number, or a sign that the legend explains. */
export const signs: Record<Exclude<Cell['state'], 'visited'>, string> = {
  gap_in_practice: '○',
  gap_in_law: '×',
  unknown: '?',
  hidden: '<',
};

/** The cell in words, for whoever hears it. */
export function cell_words(cell: Cell): string {
  if (cell.state !== 'visited') return t(`shell.matrix.${cell.state}`);
  const visits = t('shell.matrix.visits', { count: cell.count ?? 0 });
  return cell.last ? `${visits}, ${cell.last}` : visits;
}

/** How dark a number is shown, from 1 to 5: each step is about three times the one before. */
export function shade_of(count: number): number {
  return [1, 3, 10, 30].filter((least) => count > least).length + 1;
}
