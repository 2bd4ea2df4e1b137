import { language } from './messages.svelte';

/** A name, or a text, in one language, as the server sends it. */
export interface Name {
  language: string;
  text: string;
}

/** The name in the reader's language, else in English, else the first there is. */
export function named(names: Name[] | string | null | undefined): Name {
  if (!names) return { language: '', text: '' };
  if (typeof names === 'string') return { language: '', text: names };
  const wanted = [language(), 'en'];
  const found = wanted.map((each) => names.find((name) => name.language.startsWith(each)));
  return found.find((name) => name !== undefined) ?? names[0] ?? { language: '', text: '' };
}

const from_the_right = ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'dv', 'yi'];

/** Which way a text in that language runs. */
export function direction_of(language: string): 'rtl' | 'ltr' {
  return from_the_right.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** What a language calls itself: `français`. */
export function language_name(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
