import { t } from '../messages/messages.svelte';

/** Who says so, and in which file and row it stands. */
export interface Source {
  statement: string;
  file: string | null;
  row: number | null;
}

/** A source in one line; nothing where none is kept. */
export function source_text(source: Source | null | undefined): string {
  if (!source) return '';
  const { statement, file, row } = source;
  if (!file) return statement;
  const where = row ? t('register.source.row', { file, row }) : file;
  return statement ? t('register.source.in', { statement, where }) : where;
}

/** A source that nobody has named yet. */
export function no_source(): Source {
  return { statement: '', file: null, row: null };
}
