import { cell_text, type Column, type Row } from './columns';

/** Rows as a spreadsheet takes them when they are pasted: a heading, cells parted by tabs. */
export function as_pasted(columns: Column[], rows: Row[]): string {
  const heading = columns.map((column) => column.label);
  const lines = rows.map((row) => columns.map((column) => cell_text(column, row)));
  return [heading, ...lines].map((line) => line.map(one_cell).join('\t')).join('\r\n');
}

/** A text that stays in its cell, and that no spreadsheet takes for a formula. */
export function one_cell(text: string): string {
  const line = text.replaceAll(/\s*[\t\r\n]+\s*/g, ' ');
  return /^[=+@-]/.test(line) && Number.isNaN(Number(line)) ? `'${line}` : line;
}

/** Puts a text where the reader's next paste takes it from. Works without TLS too, where browsers
    keep their newer way shut. */
export function copy_out(text: string): boolean {
  const put = (copying: ClipboardEvent) => {
    copying.clipboardData?.setData('text/plain', text);
    copying.preventDefault();
    copying.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
