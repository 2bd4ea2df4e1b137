import { speak } from '../../messages/messages.svelte';

/** What was told in a coalition is seldom received: it comes with its own words. */
export async function coalition_piece() {
  await speak('coalitions-piece', 'vocabulary-coalitions');
  return import('./CoalitionPiece.svelte');
}

/** So is what was told of a meeting. */
export async function meeting_piece() {
  await speak('meetings-piece', 'vocabulary-meetings');
  return import('./MeetingPiece.svelte');
}

/** And what was told of a joint visit. */
export async function joint_visit_piece() {
  await speak('joint_visits-piece', 'vocabulary-joint_visits');
  return import('./JointVisitPiece.svelte');
}

/** So is what was told of how a body works. */
export async function practice_piece() {
  await speak('practices-piece', 'vocabulary-strategy');
  return import('./PracticePiece.svelte');
}

/** What makes something told an urgent concern. */
export async function urgent_mark() {
  await speak('urgent', 'vocabulary-urgent');
  return import('../urgent/UrgentMark.svelte');
}

/** So is a table of complaints. */
export async function table() {
  await speak('complaints-tables');
  return import('./TableShown.svelte');
}

/** What was recommended to a body that it can answer, and what it did. */
export async function given_paragraphs() {
  await speak('paragraphs');
  return import('../recommendations/GivenParagraphs.svelte');
}
