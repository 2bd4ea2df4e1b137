import type { Concern } from './disclosures';
import type { AccountFinding } from './letters';
import { has_span, numbered, stretches, type Numbered } from './marks';

/** What in a field of a finding points to somebody. */
export function marked(marks: Concern[], field: string): Numbered[] {
  return numbered(marks.filter((mark) => mark.field === field && has_span(mark)));
}

/** A finding's title for where no bar can be drawn: what points to somebody is not in it. */
export function shown_title({ finding, marks }: AccountFinding): string {
  return stretches(finding.title, marked(marks, 'title'))
    .map(({ text, concerns }) => (concerns.length > 0 ? '█████' : text))
    .join('');
}
