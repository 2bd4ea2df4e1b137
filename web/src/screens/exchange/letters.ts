import { called } from '../../server/references.svelte';
import { all_of, type Heading } from './disclosures';

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
