import type { Asked } from '../../server/server';

/** Which of the recommendations a list shows; what is open comes first. */
export const showing = ['open', 'overdue', 'differ', 'closed', 'all'] as const;
export type Showing = (typeof showing)[number];

/** Which are shown, as the address says; what it does not know is what is open. */
export function shown_in(query: URLSearchParams): Showing {
  const said = query.get('show');
  return showing.find((each) => each === said) ?? 'open';
}

/** What the server is asked for. */
export function asked_by(shown: Showing): Asked {
  const questions: Record<Showing, Asked> = {
    open: { is_open: 'yes' },
    overdue: { is_overdue: 'yes' },
    differ: { voices_differ: 'yes' },
    closed: { is_open: 'no' },
    all: {},
  };
  return questions[shown];
}
