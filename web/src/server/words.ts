import { has, t, word } from '../messages/messages.svelte';
import { named, type Name } from '../messages/names';
import { read } from './server';

/** A word of a vocabulary that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  /** What it means, in a sentence under it. */
  note?: string;
}

interface Word {
  code: string;
  names: Name[];
  retired_since: string | null;
}

const asked = new Map<string, Promise<Word[]>>();

/** The words of `vocabulary` that are still offered, in its order, in the reader's language. */
export async function choices_of(vocabulary: string): Promise<Choice[]> {
  const words = await (asked.get(vocabulary) ?? ask(vocabulary));
  return words
    .filter((each) => each.retired_since === null)
    .map((each) => ({ value: each.code, label: label_of(vocabulary, each) }));
}

/** Words as choices, when the codes are known beforehand. */
export function choices(vocabulary: string, codes: readonly string[]): Choice[] {
  return codes.map((code) => ({ value: code, label: word(vocabulary, code) }));
}

function ask(vocabulary: string): Promise<Word[]> {
  const answer = read<{ items: Word[] }>('/words', { vocabulary }).then(
    (found) => found.items,
  );
  asked.set(vocabulary, answer);
  answer.catch(() => asked.delete(vocabulary));
  return answer;
}

function label_of(vocabulary: string, each: Word): string {
  const is_shipped = has(`vocabulary.${vocabulary}.${each.code}`);
  return is_shipped ? word(vocabulary, each.code) : named(each.names).text || each.code;
}

/** The words of `vocabulary`, each with what it means: the message that `note` names, if any. */
export async function explained(vocabulary: string, note: (code: string) => string) {
  const offered = await choices_of(vocabulary);
  return offered.map((each): Choice => {
    const key = note(each.value);
    return has(key) ? { ...each, note: t(key) } : each;
  });
}
