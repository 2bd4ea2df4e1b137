import type { ChosenTerms } from './together';

/** What a letter is begun about. */
export interface About {
  body: string | null;
  matter: string | null;
  place: string | null;
  first_day: string | null;
  last_day: string | null;
  announcement: string | null;
  earlier: string | null;
  programme: string | null;
  /** The terms on which another body is asked along, or the same one again. */
  together: ChosenTerms | null;
  /** The letter that asked another body along to the same visit. */
  alongside: string | null;
}

let about: Partial<About> = {};

/** It is kept here and in no address: the browser's history would tell of a visit. */
export function begin_about(told: Partial<About>): void {
  about = told;
}

/** Once: who begins another begins with nothing. */
export function taken_about(): About {
  const taken = { ...about };
  about = {};
  return {
    body: null,
    matter: null,
    place: null,
    first_day: null,
    last_day: null,
    announcement: null,
    earlier: null,
    programme: null,
    together: null,
    alongside: null,
    ...taken,
  };
}
