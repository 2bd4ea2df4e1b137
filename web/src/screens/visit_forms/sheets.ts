/** What a team carries beside its form. */
export type Sheet = 'interview' | 'grave';

/** The points of each, in their order; their words lie in the message files. */
export const points_of: Record<Sheet, string[]> = {
  interview: [
    'alone',
    'private',
    'interpreter',
    'stop',
    'names',
    'promise',
    'who_we_are',
    'what_for',
    'free',
    'use',
    'back',
    'mark',
  ],
  grave: [
    'life',
    'person',
    'no_confront',
    'seen',
    'doctor',
    'evidence',
    'lead',
    'leave',
    'return',
    'law',
    'afterwards',
  ],
};
