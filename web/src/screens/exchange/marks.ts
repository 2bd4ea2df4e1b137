import type { Concern } from './disclosures';

/** A concern with the number that it bears on the page. */
export interface Numbered {
  number: number;
  concern: Concern;
}

/** A stretch of a text; `concerns`: those that point at it, the first to begin there first. */
export interface Stretch {
  text: string;
  concerns: Numbered[];
  /** Those that end with it: their numbers stand after it. */
  ending: Numbered[];
}

/** All concerns in their order, numbered from 1. */
export function numbered(concerns: Concern[]): Numbered[] {
  return concerns.map((concern, at) => ({ number: at + 1, concern }));
}

/** Whether a concern points at words of a text, and does not follow from what is known. */
export function has_span({ begin, end }: Concern): boolean {
  return end > begin;
}

/** Those of a field; of the heading's where `piece` is nothing. */
export function within(all: Numbered[], piece: number | null, field: string): Numbered[] {
  return all.filter(
    ({ concern }) => concern.piece === piece && concern.field === field && has_span(concern),
  );
}

/** Of the concerns of a field that holds several texts: those whose words stand in this one. */
export function in_text(marks: Numbered[], text: string): Numbered[] {
  const letters = Array.from(text);
  return marks.filter(
    ({ concern: { begin, end, words } }) => letters.slice(begin, end).join('') === words,
  );
}

/** A text cut where concerns begin and end. Places are counted in code points. */
export function stretches(text: string, marks: Numbered[]): Stretch[] {
  const letters = Array.from(text);
  const inside = (at: number) => Math.min(Math.max(at, 0), letters.length);
  const cuts = marks.flatMap(({ concern }) => [inside(concern.begin), inside(concern.end)]);
  const bounds = [...new Set([0, ...cuts, letters.length])].sort((a, b) => a - b);
  return bounds.slice(1).map((end, at) => {
    const begin = bounds[at] ?? 0;
    return {
      text: letters.slice(begin, end).join(''),
      concerns: marks.filter(({ concern }) => concern.begin < end && concern.end > begin),
      ending: marks.filter(({ concern }) => inside(concern.end) === end && concern.begin < end),
    };
  });
}
