import { patterns_for } from './patterns';
import { folded, type RoleName } from './roles';
import { called, parted, stand_for } from './synonyms';

/** A column of the file: its heading, and what stands below it in the first rows. */
export interface SheetColumn {
  heading: string;
  values: string[];
}


/** What several columns may be. */
const for_several: RoleName[] = ['address', 'visited'];

const answers = 'yes no y n oui non si sim nao vrai faux true false x 1 0 o نعم لا'.split(' ');

/** What the columns may be, by their headings and what stands below; a person confirms it. */
export function guesses(columns: SheetColumn[]): Map<string, RoleName> {
  const found = new Map<string, RoleName>();
  const is_free = (role: RoleName) =>
    for_several.includes(role) || ![...found.values()].includes(role);
  // What is called just so goes before what is called like it.
  for (const is_exact of [true, false]) {
    for (const column of columns) {
      if (column.heading.trim() === '' || found.has(column.heading)) continue;
      const fitting = called.find(
        ([role, words]) => is_free(role) && fits(column, role, parted(words), is_exact),
      );
      if (fitting) found.set(column.heading, fitting[0]);
    }
  }
  return found;
}

function fits(column: SheetColumn, role: RoleName, words: string[], is_exact: boolean): boolean {
  const heading = folded(column.heading.replaceAll('_', ' '));
  const is_called_so = words.some((word) =>
    is_exact ? !word.endsWith('*') && folded(word) === heading : is_like(word, heading),
  );
  return is_called_so && agrees(role, column.values);
}

function is_like(word: string, heading: string): boolean {
  const plain = folded(word.replaceAll('*', ''));
  if (!word.endsWith('*')) return heading === plain;
  return heading.startsWith(word.endsWith(' *') ? `${plain} ` : plain);
}

/** Whether the values may be what the heading says. */
function agrees(role: RoleName, values: string[]): boolean {
  const told = values.map((each) => each.trim()).filter((each) => each !== '');
  if (told.length === 0) return true;
  if (role === 'when') return patterns_for(told.slice(0, 5)).length > 0;
  if (role === 'visited') return told.every((each) => answers.includes(folded(each)));
  if (role === 'latitude' || role === 'longitude') {
    const most = role === 'latitude' ? 90 : 180;
    return told.every((each) => Math.abs(Number(each.replace(',', '.'))) <= most);
  }
  if (role === 'capacity' || role === 'occupancy') {
    return told.every((each) => /^\d[\d .,]*$/.test(each));
  }
  return role !== 'name' || told.some((each) => /\p{L}/u.test(each));
}

const yes = 'yes y oui si sim vrai true x 1 o نعم'.split(' ');
const no = 'no n non nao faux false 0 لا'.split(' ');

/** What a value of a column of yes and no may mean. */
export function guessed_answer(value: string): 'yes' | 'no' | '' {
  const word = folded(value);
  return yes.includes(word) ? 'yes' : no.includes(word) ? 'no' : '';
}


/** What a value may stand for; `labels` are the register's words in the reader's language. */
export function guessed_word(
  vocabulary: string,
  value: string,
  labels: { value: string; label: string }[],
): string {
  const text = folded(value);
  if (text === '') return '';
  const same = labels.find(
    ({ value: code, label }) => folded(label) === text || folded(code) === text,
  );
  if (same) return same.value;
  const begins = (start: string) =>
    start.length <= 2 ? text === start : ` ${text} `.includes(` ${start}`);
  const offered = labels.map((each) => each.value);
  const [code] =
    (stand_for[vocabulary] ?? []).find(
      ([each, starts]) => offered.includes(each) && parted(starts).map(folded).some(begins),
    ) ?? [];
  return code ?? '';
}
