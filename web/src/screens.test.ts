import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { whole_of } from './messages/messages.svelte';
import files_of_vocabularies from './screens/vocabulary_files.json';
import type { Screen } from './screen';
import { screens } from './screens';

const source = new URL('./', import.meta.url);
const texts = new Map<string, string>();

/** What comes with every screen; `error` comes with the first refusal. */
const always_there = ['shell', 'error-at-once', 'vocabulary', 'error'];

/** What a screen's sources name and it never says: the history of one kind of record is told by
    what tells that of the others too, readiness asks agreements for what is due, and a proposal
    asks letters for a body's name; a contribution to a joint report is none to an outcome. */
const never_said: Record<string, string[]> = {
  '/places/:id': ['bodies', 'corrections', 'visits'],
  '/bodies/:id': ['corrections', 'places', 'visits'],
  '/visits/:id': ['bodies', 'corrections', 'places'],
  '/readiness/rules': ['agreements'],
  '/readiness/:id': ['agreements'],
  '/corrections/new': ['vocabulary-letters'],
  '/joint-visits/new': ['vocabulary-coalitions'],
  '/joint-visits/:id': ['vocabulary-coalitions'],
  '/joint-visits/:id/ask': ['vocabulary-coalitions'],
  '/joint-visits/:id/write': ['vocabulary-coalitions'],
};

/** The message file that each branch of the tree of keys lies in: of `vocabulary.lever`, say. */
const file_of = new Map<string, string>(
  readdirSync(new URL('messages/en/', source)).flatMap((file) => {
    const tree = JSON.parse(readFileSync(new URL(`messages/en/${file}`, source), 'utf8'));
    const part = file.replace('.json', '');
    return Object.keys(tree).map((branch) => [`${whole_of(part)}.${branch}`, part] as const);
  }),
);

function text_of(file: string): string {
  const text = texts.get(file) ?? readFileSync(new URL(file), 'utf8');
  texts.set(file, text);
  return text;
}

/** The scripts and components that `file` takes in, at once or later. Who looks into the table of
    screens takes in none of them. */
function taken_in(file: string): string[] {
  if (/\/screens\w*\.ts$/.test(file)) return [];
  const text = text_of(file).replaceAll(/import type [^;]*;/g, '');
  const named = text.matchAll(/\b(?:from |import |import\()'(\.[^']+)'/g);
  return [...named].flatMap(([, name]) =>
    ['', '.ts', '.svelte']
      .map((ending) => new URL(`${name}${ending}`, file))
      .filter((each) => /\.(ts|svelte)$/.test(each.pathname) && existsSync(each))
      .map((each) => each.href),
  );
}

function text_of_all(file: string): string {
  const all = new Set([file]);
  for (const each of all) taken_in(each).forEach((next) => all.add(next));
  return [...all].map(text_of).join('\n');
}

/** The message files that the keys, and the names of vocabularies, in a text lie in. */
function asked_by(text: string): string[] {
  const keys = [...text.matchAll(/['"`]([a-z_]+\.[a-z_]+)/g)].map(([, key]) => key ?? '');
  const quoted = [...text.matchAll(/'([a-z_]+)'/g)].map(([, name]) => name ?? '');
  const names = [...quoted, ...(text.match(/\b[a-z]+(_[a-z]+)+\b/g) ?? [])];
  const branches = [...keys, ...names.map((name) => `vocabulary.${name}`)];
  return [...new Set(branches.map((branch) => file_of.get(branch) ?? 'shell'))];
}

/** The message files that a text fetches by itself, for a part that comes later. */
function fetched_by(text: string): string[] {
  const calls = [...text.matchAll(/\bspeak\(([^)]*)\)/g)].map(([, parts]) => parts ?? '');
  return calls.flatMap((parts) => [...parts.matchAll(/'(.+?)'/g)].map(([, part]) => part ?? ''));
}

function component_of({ load }: Screen): string {
  return String(load).match(/screens\/[\w/]+\.svelte/)?.[0] ?? '';
}

describe('A screen', () => {
  it.each(screens.map((screen) => [screen.path, screen] as const))(
    'has the message files that it speaks from: %s',
    (path, screen) => {
      const text = text_of_all(new URL(component_of(screen), source).href);
      const there = [...always_there, ...(screen.words ?? []), ...fetched_by(text)];
      const said = asked_by(text).filter((part) => !never_said[path]?.includes(part));

      expect(component_of(screen)).not.toBe('');
      expect(said.filter((part) => !there.includes(part))).toEqual([]);
    },
  );

  it('of any record finds the words of every vocabulary', () => {
    const named = Object.entries(files_of_vocabularies).flatMap(([file, vocabularies]) =>
      vocabularies.map((each) => [`vocabulary.${each}`, file]),
    );
    const lying = [...file_of].filter(
      ([branch, part]) => branch.startsWith('vocabulary.') && !always_there.includes(part),
    );

    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(lying));
  });

  it('lists only message files that there are', () => {
    const parts = screens.flatMap((screen) => screen.words ?? []);

    expect(parts.filter((part) => ![...file_of.values()].includes(part))).toEqual([]);
  });
});
