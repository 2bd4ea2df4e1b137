/** A line that says that something was done, and goes by itself. */
export interface Notice {
  id: number;
  text: string;
  tone: 'done' | 'wrong';
}

const shown_seconds = 8;
const state = $state<{ notices: Notice[] }>({ notices: [] });
let last_id = 0;

export function notices(): Notice[] {
  return state.notices;
}

/** Tells the reader, aloud too, without taking the focus. */
export function tell(text: string, tone: Notice['tone'] = 'done'): void {
  const notice = { id: ++last_id, text, tone };
  state.notices.push(notice);
  // What went wrong stays until it is read away.
  if (tone === 'done') setTimeout(() => take_away(notice.id), shown_seconds * 1000);
}

export function take_away(id: number): void {
  state.notices = state.notices.filter((notice) => notice.id !== id);
}
