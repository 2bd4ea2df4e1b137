import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text_of = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The pages that only named people know of. */
const pages = ['../programmes/', '../reprisals/'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => ({ file, text: text_of(folder + file) })),
);

describe('What a browser keeps of what only named people know', () => {
  it('has in its history a heading of ours, and no title of theirs', () => {
    const headings = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/question=\{([^\n]*)\}$/gm)].map(([, said]) => ({ file, said })),
    );

    expect(headings.length).toBeGreaterThan(4);
    for (const { file, said } of headings) expect(said, file).not.toMatch(/title|plan\./);
  });

  it('has nothing of what was typed, nor of what was open', () => {
    for (const { file, text } of pages)
      expect(text, file).not.toMatch(/localStorage|sessionStorage|indexedDB|pushState/);
    const field = text_of('../../parts/TextField.svelte');
    expect(field).toMatch(/<textarea[^>]*\{autocomplete\}/);
    expect(field).toContain("autocomplete = 'off'");
  });
});
