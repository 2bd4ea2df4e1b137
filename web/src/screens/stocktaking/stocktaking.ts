import { named, type Name } from '../../messages/names';
import { read, send } from '../../server/server';
import { has_role } from '../../server/viewer.svelte';
import { choices_of, type Choice } from '../../server/words';

export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** What was found out: whether bodies of a type visit places of a type. */
export interface Finding {
  body_type: string;
  place_type: string;
  answer: Answer;
  note: string | null;
  on: string;
}

/** A body to be met first, and what is still to be asked of it. */
export interface FirstMeeting {
  body: string;
  names: Name[];
  type: string;
  questions: string[];
  contacts: number;
  met_on: string | null;
  note: string | null;
}

/** How far one type of body was asked about, in place types. */
export interface Progress extends Record<Answer, number> {
  open: number;
}

/** The kinds of body that the toolkit names, in its order. */
export const toolkit_kinds = [
  'internal_inspectorate',
  'nhri',
  'ombudsperson_general',
  'ombudsperson_specialised',
  'specialised_oversight',
  'lay_visitors',
  'ngo',
];

/** Types of body of which it is said whom to ask. */
export const told_whom_to_ask = [...toolkit_kinds, 'parliament', 'judge', 'prosecutor'];

export const may_answer = () => has_role('editor', 'coordinator');

/** The types of body to find out about: all but the own one, the toolkit's first. */
export async function body_types(): Promise<Choice[]> {
  const types = (await choices_of('body_type')).filter(({ value }) => value !== 'npm');
  const place = ({ value }: Choice) => {
    const at = toolkit_kinds.indexOf(value);
    return at < 0 ? toolkit_kinds.length : at;
  };
  return types.sort((a, b) => place(a) - place(b));
}

export async function findings(): Promise<Finding[]> {
  return (await read<{ items: Finding[] }>('/stocktaking')).items;
}

/** Answers for some types of place at once; a later answer takes the place of an earlier. */
export async function answer(
  body_type: string,
  place_types: string[],
  said: Answer,
  note: string | null,
): Promise<void> {
  await send('PUT', '/stocktaking', { body_type, place_types, answer: said, note });
}

export function progress_of(body_type: string, found: Finding[], places: Choice[]): Progress {
  const offered = new Set(places.map(({ value }) => value));
  const own = found.filter((each) => each.body_type === body_type && offered.has(each.place_type));
  const count = (said: Answer) => own.filter((each) => each.answer === said).length;
  const [yes, no, unknown] = [count('yes'), count('no'), count('unknown')];
  return { yes, no, unknown, open: places.length - yes - no - unknown };
}

/** Isolated (U+2068, U+2069): a name from the left does not turn a line from the right around. */
export function name_in_a_line({ names }: FirstMeeting): string {
  return `\u2068${named(names).text}\u2069`;
}
