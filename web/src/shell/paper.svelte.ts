/** What the head of a printed page says beside the date. */
interface Paper {
  question: string;
  filter: string;
  reach: 'register' | 'own' | 'none';
}

const state = $state<{ paper: Paper }>({ paper: { question: '', filter: '', reach: 'own' } });

export function paper(): Paper {
  return state.paper;
}

/** Says what a print of this page would be of. */
export function head_with(part: Partial<Paper>): void {
  Object.assign(state.paper, part);
}
