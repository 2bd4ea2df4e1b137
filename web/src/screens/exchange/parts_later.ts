import { speak, word } from '../../messages/messages.svelte';

/** What counts complaints, where they are chosen. */
export async function counts_part() {
  await speak('complaints-tables');
  return import('./CountsPart.svelte');
}

/** What is done in a coalition by a text that is being written. */
export async function act_name(act: string) {
  await speak('vocabulary-coalitions');
  return word('coalition_act', act);
}

/** What is told of a meeting by a text that is being written. */
export async function meeting_act_name(act: string) {
  await speak('vocabulary-meetings');
  return word('meeting_act', act);
}

/** What is told of a joint visit by a text that is being written. */
export async function joint_visit_act_name(act: string) {
  await speak('vocabulary-joint_visits');
  return word('joint_visit_act', act);
}

/** What we say of how a body works. */
export async function practice_part() {
  await speak('practices-piece', 'vocabulary-strategy');
  return import('./PracticePart.svelte');
}

/** What we answer to a paragraph of what was recommended to us. */
export async function reply_part() {
  await speak('paragraphs');
  return import('./ReplyPart.svelte');
}
