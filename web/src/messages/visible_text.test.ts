import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const source = new URL('../', import.meta.url);

/** What may stand in a page as it is: our name, a sample of a language code, an ending. */
const as_it_is = new Set(['liaise', 'es']);
const read_aloud = new Set(['aria-label', 'placeholder', 'title', 'alt', 'label']);

interface Node {
  type: string;
  name?: string;
  data?: string;
  value?: unknown;
  [key: string]: unknown;
}

function components(folder = source): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return components(new URL(`${entry.name}/`, folder));
    return entry.name.endsWith('.svelte') ? [new URL(entry.name, folder)] : [];
  });
}

/** The texts of a component that a reader would see or hear, and that no message file has. */
function texts_of(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts_of);
  if (typeof node !== 'object' || node === null) return [];
  const here = node as Node;
  if (here.type === 'Attribute' && !read_aloud.has(here.name ?? '')) return [];
  if (here.type === 'Comment') return [];
  const own = here.type === 'Text' ? [here.data?.trim() ?? ''] : [];
  const inner = Object.entries(here).filter(([key]) => !['expression', 'metadata'].includes(key));
  return [...own, ...inner.flatMap(([, each]) => texts_of(each))];
}

describe('A component', () => {
  it.each(components().map((file) => [file.pathname.replace(source.pathname, ''), file]))(
    'says nothing that is not in a message file: %s',
    (_, file) => {
      const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true });

      const said = texts_of(fragment).filter((text) => /\p{L}/u.test(text) && !as_it_is.has(text));

      expect(said).toEqual([]);
    },
  );

  it('is looked into, down to its texts', () => {
    const { fragment } = parse('<p title="Aloud"><b>Plain</b> {expression}</p>', { modern: true });

    expect(texts_of(fragment).filter((text) => text !== '')).toEqual(['Aloud', 'Plain']);
  });
});
