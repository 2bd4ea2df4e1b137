/** A mapping that is being made, without any row of the file: those stay out of what is kept. */
export interface Draft {
  person: string;
  file_name: string;
  /** What it was opened from, for its comments, and what it says now. */
  before: string;
  text: string;
}

const kept = 'liaise.mapping_draft';

/** Keeps the draft as long as the tab lasts. */
export function keep_draft(draft: Draft): void {
  try {
    sessionStorage.setItem(kept, JSON.stringify(draft));
  } catch {
    // Without storage the draft lasts as long as the page.
  }
}

/** The draft of that person; another person's is forgotten. */
export function kept_draft(person: string): Draft | null {
  try {
    const draft: Draft | null = JSON.parse(sessionStorage.getItem(kept) ?? 'null');
    if (draft === null || draft.person === person) return draft;
  } catch {
    // What cannot be read is none.
  }
  forget_draft();
  return null;
}

export function forget_draft(): void {
  try {
    sessionStorage.removeItem(kept);
  } catch {
    // Nothing was kept.
  }
}
