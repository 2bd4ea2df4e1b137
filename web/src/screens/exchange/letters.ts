import type { Name } from '../../messages/names';
import { t, word } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { called } from '../../server/references.svelte';
import { all_of, isolated } from './disclosures';
import type { Concern, Disclosure, Finding, Heading, Product } from './disclosures';

/** A letter about another letter. `words` are there once it was opened. */
export interface Note {
  letter: string;
  kind: string;
  by: string;
  at: string;
  answer: string | null;
  done: string | null;
  recall_reason: string | null;
  outcome: string | null;
  kept_reason: string | null;
  reply: string | null;
  refusal_reason: string | null;
  words: string | null;
}

/** What became of something that was told. */
export interface Standing {
  opened: string | null;
  answer: Note | null;
  feedback: Note | null;
  recall: Note | null;
  receipt: Note | null;
  receipt_owed_days: number | null;
}

/** Something that another body told us, as it is known before it is opened. */
export interface Received {
  id: string;
  sender: string;
  at: string;
  heading: Heading;
  request: string | null;
  state: string;
  opened: string | null;
  destroyed: string | null;
  owes_an_answer: boolean;
  standing: Standing;
}

export interface ReceivedWhole {
  received: Received;
  notes: Note[];
  held_in: string[];
}

export interface Opened {
  id: string;
  sender: string;
  product: Product;
  may_print: boolean;
  may_copy: boolean;
}

/** Who has received what from us: one letter. */
export interface Given {
  id: string;
  disclosure: string;
  recipient: string;
  at: string;
  heading: Heading;
  state: string;
  standing: Standing;
  ended: {
    agreement: string;
    stage: string;
    since: string;
    survives: { key: string; title: Name[]; text: Name[] }[];
  } | null;
  /** A finding in it of which somebody has taken consent back. */
  withdrawn: string | null;
}

export interface GivenWhole {
  given: Given;
  product: Product | null;
  notes: Note[];
}

/** Something about what was given or asked that somebody should look at. */
export interface GivenDue {
  kind: string;
  letter: string;
  body: string;
  title: string;
  days: number;
}

/** A question from one body to another. */
export interface Request {
  id: string;
  side: string;
  body: string;
  at: string;
  heading: { title: string; category: string; places: string[]; expires: string | null };
  state: string;
  replies: Note[];
  products: string[];
}

export interface RequestOpened {
  request: Request;
  words: { what: string; why: string };
  notes: Note[];
}

/** What was received in a line, to be told on. */
export async function received_of() {
  const all = await all_of<Received>('/received');
  return all.map(({ id, sender, heading, state }) => ({
    id,
    title: heading.title,
    sender_name: called('body', sender) || '…',
    is_gone: ['gone', 'called_back'].includes(state),
  }));
}

/** On what something was told, in a line. */
export function basis_text({ basis }: Heading): string {
  if (basis.kind === 'one_off') return t('exchange.basis.one_off');
  const clause = named(basis.clause).text;
  const agreement = named(basis.agreement).text;
  return clause
    ? t('exchange.basis.clause', { agreement, clause })
    : t('exchange.basis.agreement', { agreement });
}

/** What a letter about another one says, without its words. */
export function note_text(note: Note): string {
  const says: Record<string, string[]> = {
    answer: [word('received_answer', note.answer)],
    feedback: [word('feedback_kind', note.done)],
    recall: [word('recall_reason', note.recall_reason)],
    receipt: [word('receipt_outcome', note.outcome), word('kept_reason', note.kept_reason)],
    reply: [word('reply_outcome', note.reply), word('refusal_reason', note.refusal_reason)],
  };
  return (says[note.kind] ?? []).filter((each) => each).join(': ');
}

export const body_called = (id: string) => isolated(called('body', id) || '…');

/** An own finding, and what in its words points to somebody. */
export interface AccountFinding {
  finding: Finding;
  marks: Concern[];
}

/** All that the own body holds about one place or one finding. */
export interface Account {
  findings: AccountFinding[];
  disclosures: Disclosure[];
  given: Given[];
  requests: Request[];
  held: { letter: string; kind: string; from: string; at: string; heading: Heading | null }[];
  lines: { number: number; at: string; kind: string; letter: string }[];
}
