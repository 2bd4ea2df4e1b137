/** What a letter is begun about. */
export interface About {
  body: string | null;
  matter: string | null;
  place: string | null;
  first_day: string | null;
  earlier: string | null;
  programme: string | null;
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
  const nothing = { body: null, matter: null, place: null, first_day: null };
  return { ...nothing, earlier: null, programme: null, ...taken };
}
