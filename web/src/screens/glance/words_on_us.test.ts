import { describe, expect, it } from 'vitest';

import type { Profile, Word } from '../strategy/practices';
import { words_on_us } from './words_on_us';

const word = (said: Partial<Word>): Word => ({
  ...{ by: 'them', id: null, letter: null, says: 'partly', remark: null, side: null },
  ...{ text: 'What shows it.', rests_on: null, shut: null, when: '2026-05-04', asked: [] },
  ...said,
});

const profile: Profile = {
  body: 'us',
  is_ours: true,
  lines: [
    {
      ...{ statement: 'a statement', level: 'methodology', theme: null, text: [], source: null },
      ...{ in_wording: 1, is_asked: true, standing: 'differ', earlier: [] },
      words: [
        word({ by: 'us', id: 'ours' }),
        word({ letter: 'printed' }),
        word({ by: 'a third', letter: 'of a third' }),
      ],
    },
  ],
  remarks: [word({ letter: 'kept from paper', says: null, remark: 'weakness', side: 'method' })],
  shut: null,
};

const letter = (id: string, caveats: string[]) => ({ id, heading: { caveats } });

describe('What a body says of us', () => {
  it('is what it told us, and neither our own word nor that of a third', () => {
    const letters = words_on_us(profile, 'them', []).map((one) => one.letter);

    expect(letters).toEqual(['printed', 'kept from paper']);
  });

  it('goes on paper only where its letter is known to bear that', () => {
    const printed = (...letters: ReturnType<typeof letter>[]) =>
      words_on_us(profile, 'them', letters).map(({ may_print }) => may_print);

    expect(printed()).toEqual([false, false]);
    expect(
      printed(letter('printed', ['no_onward']), letter('kept from paper', ['read_in_room'])),
    ).toEqual([true, false]);
    expect(printed(letter('printed', ['no_export']))).toEqual([false, false]);
  });
});
