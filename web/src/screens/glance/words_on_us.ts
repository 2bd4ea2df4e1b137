import { t, word } from '../../messages/messages.svelte';
import type { Heading } from '../exchange/disclosures';
import { text_of, type Profile } from '../strategy/practices';

/** What a body told us of how we work: while its letter is here, and opened. */
export interface WordOnUs {
  key: string;
  letter: string;
  /** What it is about, and what the body says of it. */
  about: string;
  says: string;
  text: string;
  /** Whether its sender bears that it is printed. */
  may_print: boolean;
}

/** What was received, as it is known before it is opened. */
interface Letter {
  id: string;
  heading: Pick<Heading, 'caveats'>;
}

const kept_from_paper = ['no_export', 'read_in_room'];

/** Of a letter that is not among `letters` nobody knows whether it may be printed: it may not. */
export function words_on_us(
  { lines, remarks }: Profile,
  body: string,
  letters: Letter[],
): WordOnUs[] {
  const may_print = (id: string) => {
    const letter = letters.find((one) => one.id === id);
    return Boolean(letter && !letter.heading.caveats.some((one) => kept_from_paper.includes(one)));
  };
  const of_statements = lines.flatMap((line) =>
    line.words.flatMap(({ by, letter, says, text }) =>
      letter && by === body && says
        ? [{ letter, about: text_of(line), says: word('practice_says', says), text }]
        : [],
    ),
  );
  const of_remarks = remarks.flatMap(({ by, letter, remark, side, text }) =>
    letter && by === body && remark
      ? [
          {
            ...{ letter, text, says: word('remark_kind', remark) },
            about: side ? word('practice_side', side) : t('glance.of_us'),
          },
        ]
      : [],
  );
  return [...of_statements, ...of_remarks].map((one, at) => ({
    ...one,
    key: `${one.letter}${at}`,
    may_print: may_print(one.letter),
  }));
}
