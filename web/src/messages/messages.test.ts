import { beforeEach, describe, expect, it } from 'vitest';

import { ago_text, when_order, when_text } from './days';
import { joined, number, pieces, speak, t, turn_to, word } from './messages.svelte';
import { named } from './names';

beforeEach(async () => {
  await speak('shell', 'vocabulary');
  await turn_to('en');
});

describe('A message', () => {
  it('takes the plural form of its count', () => {
    expect(t('shell.sheet.selected', { count: 1 })).toBe('1 row selected');
    expect(t('shell.sheet.selected', { count: 1200 })).toBe('1,200 rows selected');
  });

  it('has the two and the few of Arabic', async () => {
    await turn_to('ar');

    expect(t('shell.map.cluster', { count: 2 })).toBe('مكانان');
    expect(t('shell.map.cluster', { count: 7 })).toBe('7 أماكن');
  });

  it('is parted at its parameters, so that a figure can be a link', () => {
    const found = pieces('shell.pages.range', { from: 1, to: 50, total: 300 });

    expect(found.filter((piece) => piece.param).map((piece) => piece.text)).toEqual([
      '1',
      '50',
      '300',
    ]);
  });

  it('keeps a name in Latin letters apart within an Arabic sentence', async () => {
    await turn_to('ar');

    expect(t('shell.form.optional', { label: 'P-17' })).toBe('\u2068P-17\u2069 (اختياري)');
    expect(t('shell.form.optional', { label: 'المكان' })).toBe('المكان (اختياري)');
    expect(t('shell.form.optional', { label: '2024-01-02' })).toBe(
      '\u20682024-01-02\u2069 (اختياري)',
    );
  });

  it('shows its key where there is none, and never nothing', () => {
    expect(t('shell.no_such_message')).toBe('shell.no_such_message');
  });
});

describe('A word of a vocabulary', () => {
  it('is the label of its code', () => {
    expect(word('place_type', 'remand_prison')).toBe('Remand prison');
  });

  it('is its code in plain letters when the body added it itself', () => {
    expect(word('place_type', 'salt_mine')).toBe('salt mine');
  });

  it('is nothing for nothing', () => {
    expect(word('place_type', null)).toBe('');
  });
});

describe('A tree of messages', () => {
  it('grows by each of the files that it lies in, whichever comes first', async () => {
    await speak('vocabulary-exchange', 'error-at-once');
    await speak('error');

    expect(word('place_type', 'remand_prison')).toBe('Remand prison');
    expect(word('disclosure_stage', 'recalled')).toBe('Called back');
    expect(t('error.keys.destroyed')).toContain('destroyed');
    expect(t('error.passkeys.is_there')).not.toBe('error.passkeys.is_there');
    expect(t('error.passkeys.not_right')).not.toBe('error.passkeys.not_right');
  });
});

describe('A when', () => {
  it('is written as coarse as it is known', () => {
    expect(when_text('2024-03-18')).toBe('18 March 2024');
    expect(when_text('2024-03')).toBe('March 2024');
    expect(when_text('2019-H1')).toBe('first half of 2019');
    expect(when_text('2019')).toBe('2019');
  });

  it('has the first of the month as French writes it', async () => {
    await turn_to('fr');

    expect(when_text('2024-03-01')).toBe('1er mars 2024');
    expect(when_text('2024-03-11')).toBe('11 mars 2024');
  });

  it('has western digits in Arabic, as the sheets have', async () => {
    await turn_to('ar');

    expect(when_text('2024-03')).toBe('مارس 2024');
  });

  it('stands in order by its first day, whatever its precision', () => {
    const whens = ['2024-H2', '2024', '2024-03-18', '2024-03'];

    expect([...whens].sort(when_order)).toEqual(['2024', '2024-03', '2024-03-18', '2024-H2']);
  });

  it('is as long ago as it is at least', () => {
    expect(ago_text('2020', '2026-11-24')).toBe('5 years ago');
    expect(ago_text('2026-08-02', '2026-11-24')).toBe('3 months ago');
  });
});

describe('A name', () => {
  const names = [
    { language: 'fr', text: 'Maison d’arrêt' },
    { language: 'ar', text: 'سجن' },
  ];

  it('is the one in the language of the reader', async () => {
    await turn_to('ar');

    expect(named(names).text).toBe('سجن');
  });

  it('is the first where the reader’s language and English are not there', () => {
    expect(named(names)).toEqual({ language: 'fr', text: 'Maison d’arrêt' });
  });

  it('is empty where nothing is known', () => {
    expect(named(null).text).toBe('');
  });
});

describe('Numbers and lists', () => {
  it('are written as the language writes them', async () => {
    expect(number(11820)).toBe('11,820');
    expect(joined(['prison', 'camp'], 'or')).toBe('prison or camp');

    await turn_to('fr');

    expect(number(11820)).toBe('11\u202f820');
  });
});
