import { describe, expect, it } from 'vitest';

import { text_at, with_value } from './paths';
import { Pointing } from './pointing.svelte';

const used = { name: 'yearly', text: 'name = "yearly"\n', used_at: '2026-01-01T00:00:00Z' };
const other = { name: 'monthly', text: 'name = "monthly"\n', used_at: '2026-01-01T00:00:00Z' };

/** Somebody has said by pointing who says what is in the file. */
function who_has_pointed(): Pointing {
  const pointing = new Pointing('somebody');
  pointing.go_by('pointing');
  pointing.change(with_value(pointing.said, ['source'], 'The ministry'));
  return pointing;
}

describe('Who looks at another way to read a file', () => {
  it('finds what was said by pointing again', () => {
    const pointing = who_has_pointed();

    pointing.go_by('used', used);
    expect(pointing.text).toBe(used.text);
    pointing.go_by('file');
    expect(pointing.text).toBe('');
    pointing.go_by('pointing');

    expect(text_at(pointing.said, ['source'])).toBe('The ministry');
    expect(pointing.is_changed).toBe(true);
  });

  it('finds what was said of each of the mappings used before', () => {
    const pointing = who_has_pointed();
    pointing.go_by('used', used);
    pointing.change(with_value(pointing.said, ['source'], 'A letter'));

    pointing.go_by('used', other);
    expect(text_at(pointing.said, ['source'])).toBe('');
    pointing.go_by('used', used);

    expect(text_at(pointing.said, ['source'])).toBe('A letter');
  });

  it('finds the mapping file that was chosen', () => {
    const pointing = who_has_pointed();
    pointing.go_by('file');
    pointing.open('name = "own"\n');

    pointing.go_by('pointing');
    pointing.go_by('file');

    expect(pointing.text).toBe('name = "own"\n');
  });
});
