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
