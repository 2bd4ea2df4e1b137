import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { languages, whole_of } from './messages.svelte';

type Tree = { [key: string]: string | Tree };

const root = new URL('.', import.meta.url);
const source = new URL('../', root);
const server = new URL('../../../src/', root);

function tree_of(language: string, part: string): Tree {
  return JSON.parse(readFileSync(new URL(`${language}/${part}`, root), 'utf8'));
}

/** Every message of a tree by its key; the forms of a plural are one message. */
function messages_of(tree: Tree, path: string): [key: string, forms: Record<string, string>][] {
  return Object.entries(tree).flatMap(([step, node]) => {
    const key = `${path}.${step}`;
    if (typeof node === 'string') return [[key, { '#other': node }]];
    if (Object.keys(node).some((name) => name.startsWith('#'))) {
      return [[key, node as Record<string, string>]];
    }
    return messages_of(node, key);
  });
}

function listed_of(language: string) {
  const parts = readdirSync(new URL(`${language}/`, root));
  return parts.flatMap((part) =>
    messages_of(tree_of(language, part), whole_of(part.replace('.json', ''))),
  );
}

function all_of(language: string) {
  return new Map(listed_of(language));
}

function params_of(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

/** All of our own scripts and components. */
function sources(folder = source): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sources(new URL(`${entry.name}/`, folder));
    const is_ours = /\.(ts|svelte)$/.test(entry.name) && !entry.name.endsWith('.test.ts');
    return is_ours ? [readFileSync(new URL(entry.name, folder), 'utf8')] : [];
  });
}

function cpp_sources(folder = server): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return cpp_sources(new URL(`${entry.name}/`, folder));
    const is_read = /\.[ch]pp$/.test(entry.name) && !entry.name.includes('_test.');
    return is_read ? [readFileSync(new URL(entry.name, folder), 'utf8')] : [];
  });
}

/** The keys of the words that the server's vocabularies come with. */
function shipped_words(): string[] {
  const folder = new URL('modules/vocabularies/', server);
  const shipped = readdirSync(folder)
    .filter((name) => /^shipped\w*\.cpp$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const vocabularies = shipped.matchAll(
    /\{"(\w+)",\s*\{([^}]*)\}(?:,\s*(?:closed|shut))?\}/g,
  );
  return [...vocabularies].flatMap(([, name, codes]) =>
    [...(codes ?? '').matchAll(/"(\w+)"/g)].map(([, code]) => `vocabulary.${name}.${code}`),
  );
}

const english = all_of('en');

describe('The message files', () => {
  it.each(languages)('have the same messages in %s as in English', (language) => {
    const keys = [...all_of(language).keys()];

    expect(keys.sort()).toEqual([...english.keys()].sort());
  });

  it.each(languages)('have each message in one file alone in %s', (language) => {
    const keys = listed_of(language).map(([key]) => key);

    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(languages)('name no file that opens nowhere from there in %s', (language) => {
    const naming = [...all_of(language)].filter(([, forms]) =>
      Object.values(forms).some((text) => /\bdocs\/|\.md\b/.test(text)),
    );

    expect(naming.map(([key]) => key)).toEqual([]);
  });

  it.each(languages)('name the same parameters in %s as in English', (language) => {
    const differing = [...all_of(language)].filter(([key, forms]) => {
      const wanted = params_of(english.get(key)?.['#other']);
      return params_of(forms['#other']).join() !== wanted.join();
    });

    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(languages)('have every plural form that %s has', (language) => {
    const forms_of = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = [...all_of(language)].filter(([, forms]) => Object.keys(forms).length > 1);

    const lacking = plurals.flatMap(([key, forms]) =>
      forms_of
        .filter((form) => form !== 'zero' && !(`#${form}` in forms))
        .map((form) => `${key}#${form}`),
    );

    expect(lacking).toEqual([]);
  });

  it.each(languages)('have no empty message in %s', (language) => {
    const empty = [...all_of(language)].filter(([, forms]) =>
      Object.values(forms).some((text) => text.trim() === ''),
    );

    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('have every message that a screen asks for', () => {
    const asked = sources().flatMap((text) =>
      [...text.matchAll(/\b(?:t|pieces)\(\s*'([a-z_.]+)'|says="([a-z_.]+)"/g)].map(
        ([, called, said]) => called ?? said ?? '',
      ),
    );

    expect(asked.filter((key) => !english.has(key))).toEqual([]);
  });

  it('have no message that nothing asks for', () => {
    const text = sources().join('\n');
    const said_by_the_server = ['publications.page.'];
    const named = [...text.matchAll(/`([a-z_.]+[._])\$\{/g)].map(([, prefix]) => prefix ?? '');
    const prefixes = [...named, ...said_by_the_server];
    const quoted = new Set([...text.matchAll(/(?<=(['"]))[\w.]+(?=\1)/g)].map(([key]) => key));
    const is_asked = (key: string) =>
      quoted.has(key) || prefixes.some((prefix) => key.startsWith(prefix));

    expect([...english.keys()].filter((key) => !is_asked(key))).toEqual([]);
  });

  it('have a word for every code that the server ships, and for no other', () => {
    const keys = shipped_words();
    const own = ['vocabulary.role.', 'vocabulary.reach.', 'vocabulary.language.'];
    const words = [...english.keys()].filter((key) => key.startsWith('vocabulary.'));

    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !english.has(key))).toEqual([]);
    expect(
      words.filter((key) => !keys.includes(key) && !own.some((start) => key.startsWith(start))),
    ).toEqual([]);
  });

  // Those of the command line and of the made-up country are never told on a page.
  it('have a translation for every refusal of the server', () => {
    const codes = cpp_sources().flatMap((text) =>
      [...text.matchAll(/"([a-z_]+\.[a-z_]+)",\s*"[^"]* [^"]*"/g)].map(([, code]) => code ?? ''),
    );
    const keys = codes
      .filter((code) => !/^(world|cli)\./.test(code))
      .map((code) => (code.startsWith('error.') ? code : `error.${code}`));

    expect(keys.length).toBeGreaterThan(40);
    expect([...new Set(keys)].filter((key) => !english.has(key))).toEqual([]);
  });
});
