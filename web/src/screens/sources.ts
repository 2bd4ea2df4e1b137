import { language, t } from '../messages/messages.svelte';

/** Who says so, and in which file and row it stands. */
export interface Source {
  statement: string;
  file: string | null;
  row: number | null;
}

/** A source in one line; nothing where none is kept. */
export function source_text(source: Source | null | undefined): string {
  if (!source) return '';
  const statement = apart(source.statement);
  const where = file_text(source);
  if (!where) return statement;
  return statement ? t('register.source.in', { statement, where }) : where;
}

/** The file and row of a source; nothing where it stands in no file. */
export function file_text({ file, row }: Source): string {
  if (!file) return '';
  const within = apart(file);
  return row ? t('register.source.row', { file: within, row: String(row) }) : within;
}

/** A source that nobody has named yet. */
export function no_source(): Source {
  return { statement: '', file: null, row: null };
}

/** A text whose own direction stays its own in a line that runs from the right. */
function apart(text: string): string {
  return text && language() === 'ar' ? `\u2068${text}\u2069` : text;
}
