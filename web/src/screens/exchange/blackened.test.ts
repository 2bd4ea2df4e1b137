import { describe, expect, it } from 'vitest';

import { shown_title } from './blackened';
import type { AccountFinding } from './letters';

const mark = { kind: 'person', words: '', why_key: '', why: '', advice: [], effect: 'warns' };
const where = { piece: null, recipient: null, field: 'title', begin: 12, end: 17 };

describe('The title of a paper about one finding', () => {
  it('has nothing of what is blackened in it', () => {
    const finding = { title: 'The cell of Idris, at night' } as AccountFinding['finding'];

    expect(shown_title({ finding, marks: [{ ...mark, ...where }] })).toBe(
      'The cell of █████, at night',
    );
    expect(shown_title({ finding, marks: [{ ...mark, ...where, field: 'text' }] })).toBe(
      finding.title,
    );
  });
});
