// A generator of our own (mulberry32), so that the world is the same on every machine.

export function make_random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    weighted: (weights) => pick_weighted(Object.entries(weights), next()),
    shuffled: (list) => shuffle([...list], below),
  };
}

/// A seed from a word, so that one part of the world can change without moving the others.
export function seed_of(word) {
  let hash = 2166136261;
  for (const character of word) {
    hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
  }
  return hash >>> 0;
}

function pick_weighted(entries, share) {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = share * total;
  for (const [name, weight] of entries) {
    rest -= weight;
    if (rest < 0) return name;
  }
  return entries.at(-1)[0];
}

function shuffle(list, below) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = below(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}
