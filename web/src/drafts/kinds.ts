/** A visit as its form holds it. */
interface VisitTyped {
  stated_in: 'own' | 'register' | null;
  visit: unknown;
}

/** What may be kept on a device: the form that it is typed into, and what is sent of it. What is
    not here never is. Programmes, reprisals, closed letters and requests to look in must not
    be: that there is one is a secret, and a device is seized more easily than a server. */
export const kinds = {
  visit: {
    form: '/visits/new',
    sent: (values: unknown) => {
      const { stated_in, visit } = values as VisitTyped;
      return { path: stated_in === 'register' ? '/register/visits' : '/visits', body: visit };
    },
    /** Who will read it is nobody's to guess. */
    is_whole: (values: unknown) => (values as VisitTyped).stated_in !== null,
    /** Where it is found once it is stored. */
    list: '/visits',
  },
  finding: {
    form: '/findings/new',
    sent: (values: unknown) => ({ path: '/findings', body: values }),
    is_whole: () => true,
    list: '/findings',
  },
} as const;

export type Kind = keyof typeof kinds;

/** What was typed and is not sent yet. */
export interface Draft {
  id: string;
  /** By which the server knows it however often it is sent. */
  key: string;
  kind: Kind;
  /** What the form held. */
  values: unknown;
  /** When it was typed last. */
  written: string;
  /** Since when it may be stored: it was sent, and no answer came. */
  tried: string | null;
}

/** More days than these, and a person is asked whether it is still meant. */
const old_days = 30;

export function is_old(draft: Draft, now: Date): boolean {
  return now.getTime() - Date.parse(draft.written) > old_days * 24 * 3600 * 1000;
}
