// Chance that can be had again: the same seed, the same moments.

/** Numbers from 0 up to 1 (mulberry32, Tommy Ettinger, public domain). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed that was asked for, or a new one: a test that fails says which it was. */
export const seed = Number(process.env.SURVIVAL_SEED ?? Math.floor(Math.random() * 2 ** 32));

/** How often the server is killed; fewer where everything is tested at each change. */
export const kills = Number(process.env.SURVIVAL_KILLS ?? 15);

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** A name that is like no other. */
export function a_name(random) {
  const word = () => Array.from({ length: 3 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)]).join('');
  return `${word()} ${word()}`;
}
