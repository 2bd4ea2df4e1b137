/** The languages that every screen is complete in. */
export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** A message, its plural forms (`#one`, `#other` …), or a branch of the tree of keys. */
export type Message = string | { [key: string]: Message };
export type Params = Record<string, string | number>;

/** A stretch of a message: plain, or the value of one of its parameters. */
export interface Piece {
  text: string;
  param?: string;
}

/** Where the files of a language lie: hundreds of addresses, of which one language is needed. */
const tables = import.meta.glob<Record<string, () => Promise<unknown>>>('./tables/*.ts', {
  import: 'default',
});
/** The numbers and months of each language; western digits, as in the sheets that come in. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn-ca-gregory' };
const remembered = 'liaise.language';

class Messages {
  language = $state<Language>('en');
  trees = $state.raw<Record<string, Message>>({});
  fetched = new Set<string>();
  parts = new Set<string>();
}

const messages = new Messages();

/** The language on the screen. */
export function language(): Language {
  return messages.language;
}

/** The BCP 47 tag that numbers, days and sorting follow. */
export function locale(): string {
  return locales[messages.language];
}

/** Fetches the message files of `parts` in the present language, once. */
export async function speak(...parts: string[]): Promise<void> {
  parts.forEach((part) => messages.parts.add(part));
  await fetch_trees(messages.language, parts);
}

/** Fetches the message files of `parts` in a language that stands beside the one on the screen. */
export async function speak_beside(beside: Language, ...parts: string[]): Promise<void> {
  await fetch_trees(beside, parts);
}

/** The message under `key` in that language, for what is read in two, once it was fetched. */
export function said_in(spoken: Language, key: string, params: Params = {}): string {
  const message = find(key, spoken);
  if (typeof message !== 'string') return key;
  return message.replace(/\{(\w+)\}/g, (_, param) => String(params[param] ?? '')).trim();
}

/** Whether there is a message under `key` in that language, among those that were fetched. */
export function has_in(spoken: Language, key: string): boolean {
  return find(key, spoken) !== undefined;
}

/** Turns the whole page to another language. */
export async function speak_in(language: Language): Promise<void> {
  await turn_to(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

/** Turns the whole page to the language that its reader chose, and remembers it on this device. */
export async function choose_language(language: Language): Promise<void> {
  await speak_in(language);
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The language chosen on this device before, if any. */
export function chosen_language(): Language | null {
  try {
    const chosen = localStorage.getItem(remembered);
    return is_language(chosen) ? chosen : null;
  } catch {
    return null;
  }
}

/** Turns the texts to another language, and the page not. */
export async function turn_to(language: Language): Promise<void> {
  await fetch_trees(language, [...messages.parts]);
  messages.language = language;
}

/** The language chosen on this device before, else the browser's, else English. */
export function first_language(): Language {
  const wanted = [chosen_language(), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return languages.find((each) => each === wanted.find((tag) => is_language(tag))) ?? 'en';
}

export function is_language(tag: unknown): tag is Language {
  return languages.some((each) => each === tag);
}

/** The message under `key` (`part.path.to.it`); the key itself when there is none. */
export function t(key: string, params: Params = {}): string {
  return pieces(key, params)
    .map((piece) => (piece.param ? isolated(piece.text) : piece.text))
    .join('');
}

/** The message under `key`, parted at its parameters, so that one of them can be a link. */
export function pieces(key: string, params: Params = {}): Piece[] {
  const message = find(key);
  const text = typeof message === 'object' ? plural(message, params) : message;
  if (text === undefined) return [{ text: key }];
  return text.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return { text: part };
    const value = params[part];
    return { param: part, text: typeof value === 'number' ? number(value) : (value ?? '') };
  });
}

/** A name in Latin letters, or a day in figures, within an Arabic sentence, apart from the words
    around it: beside them 2024-01-02 would read as 02-01-2024. */
export function isolated(text: string): string {
  const runs_the_other_way =
    messages.language === 'ar' && /\p{Script=Latin}|\d[-/.:]\d/u.test(text);
  return runs_the_other_way && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
}

/** Whether there is a message under `key`. */
export function has(key: string): boolean {
  return find(key) !== undefined;
}

/** The label of a code of a vocabulary; the code in plain letters when no file knows it. */
export function word(vocabulary: string, code: string | null | undefined): string {
  if (!code) return '';
  const key = `vocabulary.${vocabulary}.${code}`;
  return has(key) ? t(key) : code.replaceAll('_', ' ');
}

/** A number as the language writes it. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale(), options).format(value);
}

/** `a, b and c`, as the language joins them; `or` for alternatives. */
export function joined(texts: string[], how: 'and' | 'or' = 'and'): string {
  const type = how === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(locale(), { type }).format(texts);
}

function plural(forms: { [key: string]: Message }, params: Params): string | undefined {
  const count = params.count;
  const rule = typeof count === 'number' ? new Intl.PluralRules(locale()).select(count) : 'other';
  const form = (count === 0 ? forms['#none'] : undefined) ?? forms[`#${rule}`] ?? forms['#other'];
  return typeof form === 'string' ? form : undefined;
}

function find(key: string, spoken = messages.language): Message | undefined {
  const [part, ...path] = key.split('.');
  let node: Message | undefined = messages.trees[`${spoken}/${part}`];
  for (const step of path) {
    if (typeof node !== 'object') return undefined;
    node = node[step];
  }
  return node;
}

async function fetch_trees(language: Language, parts: string[]): Promise<void> {
  const missing = parts.filter((part) => !messages.fetched.has(`${language}/${part}`));
  if (missing.length === 0) return;
  const files = await tables[`./tables/${language}.ts`]?.();
  const found = await Promise.all(
    missing.map(async (part) => {
      const tree = ((await files?.[`../${language}/${part}.json`]?.()) ?? {}) as Message;
      return [part, tree] as const;
    }),
  );
  const trees = { ...messages.trees };
  for (const [part, tree] of found) {
    messages.fetched.add(`${language}/${part}`);
    const whole = `${language}/${whole_of(part)}`;
    trees[whole] = together(trees[whole], tree);
  }
  messages.trees = trees;
}

/** The part of the keys that a file is found under: what is large lies in several files, such as
    `vocabulary` and `vocabulary-exchange`, so that no screen has to fetch all of it. */
export function whole_of(part: string): string {
  return part.replace(/-.*/, '');
}

function together(one: Message | undefined, other: Message): Message {
  if (typeof one !== 'object' || typeof other !== 'object') return other;
  const both = Object.entries(other).map(([key, inner]) => [key, together(one[key], inner)]);
  return { ...one, ...Object.fromEntries(both) };
}
