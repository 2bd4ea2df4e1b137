import type { Received } from './recommendations';

/** As what others tell of recommendations: what they ask, what they saw of it, what they ask us to
    look at. */
const kinds = ['visit_question', 'recommendation', 'follow_up'] as const;
export type ToldAs = (typeof kinds)[number];

/** What is still here of what was received, by what it was told as. */
export function told_as(received: Received[]): Record<ToldAs, Received[]> {
  const of = (kind: ToldAs) =>
    received.filter(
      ({ heading, state }) =>
        heading.category === kind && !['gone', 'called_back'].includes(state),
    );
  return {
    visit_question: of('visit_question'),
    recommendation: of('recommendation'),
    follow_up: of('follow_up'),
  };
}
