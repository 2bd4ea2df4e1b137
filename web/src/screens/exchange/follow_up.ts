import { new_part, type PartDraft } from './disclosures';

/** As what a recommendation, and what follows it, is told. */
export const categories = [
  { part: 'recommendation', category: 'recommendation', purpose: 'following_up' },
  { part: 'reply', category: 'recommendation', purpose: 'following_up' },
  { part: 'verification', category: 'follow_up', purpose: 'following_up' },
  { part: 'visit_question', category: 'visit_question', purpose: 'following_up' },
  { part: 'visit_answer', category: 'follow_up', purpose: 'following_up' },
  { part: 'practice_answer', category: 'practice', purpose: 'prevention' },
  { part: 'practice_remark', category: 'practice', purpose: 'prevention' },
];

/** What an address asks to tell: what we established, what we answer, what is to be looked at
    in a place, or was looked at, and what we say of how a body works. */
export function begun_follow_up(asked: URLSearchParams): PartDraft[] {
  const of_evidence = asked
    .getAll('verification')
    .map((verification) => ({ ...new_part('evidence'), verification }));
  const of_answers = asked
    .getAll('reply')
    .map((reply) => ({ ...new_part('paragraph_reply'), reply }));
  const at_places = ['visit_question', 'visit_answer'].flatMap((kind) =>
    asked.getAll(kind).map((place) => ({ ...new_part(kind), place })),
  );
  const of_practice = (['practice_answer', 'practice_remark'] as const).flatMap((kind) =>
    asked.getAll(kind).map((id) => ({ ...new_part(kind), [kind]: id })),
  );
  return [...of_evidence, ...of_answers, ...at_places, ...of_practice];
}
