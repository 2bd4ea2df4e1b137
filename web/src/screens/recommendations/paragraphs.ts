import type { components } from '../../generated/api';

type Schemas = components['schemas'];

export type AskedOfUs = Schemas['AskedOfUs'];
export type AskedOfUsWhole = Schemas['AskedOfUsWhole'];
export type ParagraphReply = Schemas['ParagraphReply'];
export type GivenParagraphs = Schemas['GivenParagraphs'];

/** A paragraph, and what was answered to it, the latest first. */
export interface Answered {
  number: number;
  text?: string | null;
  answers: { says: string; on: string; text?: string | null; shut?: string | null }[];
}

/** No disclosure tells more pieces. */
const pieces_max = 40;

/** Where the latest answer to each paragraph is told, to who asked and on the letter that asked. */
export function tell_href({ asked, paragraphs }: AskedOfUsWhole): string | null {
  const latest = paragraphs.flatMap(({ replies }) => replies.slice(0, 1));
  if (latest.length === 0 || !asked.is_here) return null;
  const said = latest.slice(0, pieces_max).map(({ id }) => ['reply', id]);
  const told = new URLSearchParams([['body', asked.told_by], ['request', asked.letter], ...said]);
  return `/sharing/new?${told}`;
}
