import type { components } from '../../generated/api';
import { t, word } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { called } from '../../server/references.svelte';
import { all_of, isolated } from './disclosures';
import type { Heading } from './disclosures';

type Schemas = components['schemas'];

/** A letter about another letter. `words` are there once it was opened. */
export type Note = Schemas['NoteTold'];
/** Something that another body told us, as it is known before it is opened. */
export type Received = Schemas['Received'];
export type ReceivedWhole = Schemas['ReceivedWhole'];
export type Opened = Schemas['OpenedProduct'];
/** Who has received what from us: one letter. */
export type Given = Schemas['Given'];
export type GivenWhole = Schemas['GivenWhole'];
/** Something about what was given or asked that somebody should look at. */
export type GivenDue = Schemas['GivenDue'];
/** A question from one body to another. */
export type Request = Schemas['Request'];
export type RequestOpened = Schemas['RequestOpened'];
/** All that the own body holds about one place or one finding. */
export type Account = Schemas['Account'];
export type AccountFinding = Schemas['AccountFinding'];

/** What it is about; of what its sender called back that is not known any more. */
export const titled = (title: string) => title || t('letters.no_title');

/** What was received in a line, to be told on. */
export async function received_of() {
  const all = await all_of<Received>('/received');
  return all.map(({ id, sender, heading, state }) => ({
    id,
    title: titled(heading.title),
    sender_name: called('body', sender) || '…',
    is_gone: ['gone', 'called_back'].includes(state),
  }));
}

/** Whether the receiver has it still, so that it can be called back. */
export const has_it = ({ standing, state }: Given) =>
  standing.recall === null && !['destroyed', 'expired'].includes(state);

/** What came back last: what became of the copy, what was done with it, else the answer. */
export function came_back({ standing }: Given): string {
  const last = standing.receipt ?? standing.feedback ?? standing.answer;
  if (!last) return '';
  return t('letters.says', { kind: word('letter_kind', last.kind), what: note_text(last) });
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
  const [kind = '', what = ''] = (says[note.kind] ?? []).filter((each) => each);
  return what ? t('letters.says', { kind, what }) : kind;
}

export const body_called = (id: string) => isolated(called('body', id) || '…');
