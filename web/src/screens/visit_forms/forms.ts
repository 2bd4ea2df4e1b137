import { said_in, type Language } from '../../messages/messages.svelte';
import { read } from '../../server/server';

export type Kind = 'yes_no' | 'register' | 'number' | 'words';

/** What to look at during a visit; its words lie in the message files, by its key. */
export interface Question {
  key: string;
  version: number;
  /** On paper and on the screen. */
  number: number;
  theme: string;
  /** None: for all places. */
  place_types: string[];
  /** None: whoever is held. */
  groups: string[];
  /** A text and where in it: `mandela 61`. */
  standards: string[];
  kind: Kind;
}

/** Which questions go on a form. */
export interface FormChoice {
  place_type: string | null;
  /** None: all. */
  themes: string[];
  groups: string[];
}

/** The latest edition of the questions. */
export const latest_edition = 1;
/** The message files that a form on paper is read from, in each of its languages. */
export const words_of_paper = [
  'vocabulary',
  'visit_forms',
  'visit_forms-questions',
  'visit_forms-sheets',
];

/** All questions, in the order of the paper: the same for everybody, whatever goes on a form. */
export async function questions(edition?: number): Promise<Question[]> {
  return (await read<{ items: Question[] }>('/visit-questions', { edition })).items;
}

/** The questions that a form asks. Of a kind of place that no question names all are asked. */
export function asked(all: Question[], { place_type, themes, groups }: FormChoice): Question[] {
  const named = new Set(all.flatMap((each) => each.place_types));
  const is_unnamed = place_type !== null && !named.has(place_type);
  return all.filter((each) => {
    const is_of_place =
      each.place_types.length === 0 || is_unnamed || each.place_types.includes(place_type ?? '');
    const is_of_theme = themes.length === 0 || themes.includes(each.theme);
    const is_of_group =
      each.groups.length === 0 || each.groups.some((group) => groups.includes(group));
    return is_of_place && is_of_theme && is_of_group;
  });
}

/** The themes of questions, each once, in their order. */
export function themes_of(all: Question[]): string[] {
  return [...new Set(all.map((each) => each.theme))];
}

/** What a question asks, in a language. What asks something else since has words of its own. */
export function words_of({ key, version }: Question, spoken: Language): string {
  return said_in(spoken, `visit_forms.ask.${version > 1 ? `${key}_${version}` : key}`);
}

/** What an answer of yes, partly or no is called: of a register, whether it was seen. */
export function mark_of(kind: Kind, answer: string | null, spoken: Language): string {
  if (answer === null) return said_in(spoken, 'visit_forms.mark.none');
  const name = kind === 'register' ? `register_${answer}` : answer;
  return said_in(spoken, `visit_forms.mark.${name}`);
}

/** The texts that a question rests on: `Mandela Rules 61`. */
export function standards_of(question: Question, spoken: Language): string {
  return question.standards
    .map((each) => {
      const [text = '', at = ''] = each.split(' ');
      return said_in(spoken, `visit_forms.standard.${text}`, { at });
    })
    .join(' · ');
}
