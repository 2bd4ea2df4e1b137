import { read, Refusal } from '../../server/server';
import { has_role } from '../../server/viewer.svelte';

/** A form that was filled in during a visit that was made. */
export interface VisitForm {
  id: string;
  visit: string;
  place: string;
  place_type: string;
  themes: string[];
  groups: string[];
  edition: number;
  changed: string;
}

/** What was entered for one question; without anything it was not looked at. */
export interface Answer {
  question: string;
  version: number;
  answer: string | null;
  number: number | null;
  note: string | null;
}

export interface WholeForm {
  form: VisitForm;
  answers: Answer[];
  /** Why the answers do not open. */
  shut: string | null;
}

/** What lies at `path`; nothing where there is none to be seen. */
export async function found_at<Found>(path: string): Promise<Found | null> {
  try {
    return await read<Found>(path);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}

export function may_write(): boolean {
  return has_role('editor', 'coordinator');
}
