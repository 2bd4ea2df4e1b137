import { describe, expect, it } from 'vitest';

import { answers_to, counted, of_level, our_word, tell_href } from './practices';
import type { Line, Word } from './practices';

const word = (said: Partial<Word>): Word => ({
  by: 'somebody',
  id: null,
  letter: null,
  says: 'no',
  remark: null,
  side: null,
  text: '',
  rests_on: null,
  shut: null,
  when: '2026-05-04',
  asked: [],
  ...said,
});

const line = (said: Partial<Line>): Line => ({
  statement: 'a statement',
  in_wording: 1,
  level: 'methodology',
  theme: null,
  text: [],
  source: null,
  is_asked: true,
  standing: 'not_said',
  words: [],
  earlier: [],
  ...said,
});

const ours = word({ id: 'ours' });
const theirs = word({ letter: 'a letter', says: 'yes' });

describe('A profile', () => {
  const profile = {
    body: 'theirs',
    is_ours: false,
    lines: [
      line({ standing: 'differ', words: [ours, theirs] }),
      line({ standing: 'not_known', level: 'themes', words: [word({ id: 'x', shut: 'keys' })] }),
      line({ standing: 'one_says', words: [theirs] }),
    ],
    remarks: [word({ id: 'a strength', says: null, remark: 'strength' }), theirs],
    shut: null,
  };

  it('says on how many statements words differ, and how many are not known', () => {
    expect(counted(profile)).toEqual({ differ: 1, open: 1 });
    expect(of_level(profile.lines, 'themes')).toHaveLength(1);
  });

  it('has our own word where it was not received', () => {
    expect(our_word(profile.lines[0] as Line)).toBe(ours);
    expect(our_word(profile.lines[2] as Line)).toBeNull();
  });

  it('of our own work is answered to who told us of it, on what it spoke to', () => {
    expect(answers_to(profile)).toEqual([]);
    expect(answers_to({ ...profile, is_ours: true })).toEqual([
      { body: 'somebody', href: '/sharing/new?body=somebody&practice_answer=ours' },
    ]);
  });

  it('is told to the body with our own words alone, and none that does not open', () => {
    expect(tell_href(profile)).toBe(
      '/sharing/new?body=theirs&practice_answer=ours&practice_remark=a+strength',
    );
    expect(tell_href({ ...profile, is_ours: true })).not.toContain('body=');
    expect(tell_href({ ...profile, lines: [], remarks: [theirs] })).toBeNull();
  });
});
