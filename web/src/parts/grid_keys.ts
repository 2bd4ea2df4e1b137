/** Where the reader stands in a sheet; row -1 is its head. */
export interface Standing {
  row: number;
  column: number;
}

/** As far as a leap goes down or up. */
const leap = 10;

/** Where a key leads from `at`; nothing when the key does not move. */
export function moved(
  at: Standing,
  press: { key: string; ctrlKey: boolean },
  size: { rows: number; columns: number },
  direction: 'ltr' | 'rtl',
): Standing | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const steps: Record<string, Standing> = {
    ArrowDown: { ...at, row: at.row + 1 },
    ArrowUp: { ...at, row: at.row - 1 },
    [forward]: { ...at, column: at.column + 1 },
    [back]: { ...at, column: at.column - 1 },
    PageDown: { ...at, row: at.row + leap },
    PageUp: { ...at, row: at.row - leap },
    Home: { row: press.ctrlKey ? -1 : at.row, column: 0 },
    End: { row: press.ctrlKey ? last.row : at.row, column: last.column },
  };
  const next = steps[press.key];
  if (!next) return null;
  return {
    row: Math.max(-1, Math.min(next.row, last.row)),
    column: Math.max(0, Math.min(next.column, last.column)),
  };
}
