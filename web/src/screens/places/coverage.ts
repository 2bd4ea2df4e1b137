import { today } from '../../messages/days';
import type { Name } from '../../messages/names';

/** A body that was at a place. */
export interface Visitor {
  body: string;
  names: Name[];
  type: string;
  visits: number;
  first: string | null;
  last: string | null;
  announced: number;
  short_notice: number;
  unannounced: number;
  announcement_unknown: number;
}

/** Who was at a place in a period, and what is not known of it. */
export interface PlaceCoverage {
  period: { from: string; to: string };
  visits: { value: number };
  bodies: Visitor[];
  may_visit_and_were_not: { body: string; names: Name[] }[];
  mandates_not_recorded: number;
  dates_not_exact: number;
  announcement_unknown: number;
}

/** The lengths of time that one looks back over. */
export const years_offered = [1, 5, 10, 20];
export const years_at_first = 5;

/** The day so many years ago: a period up to today begins on it. */
export function years_ago(years: number): string {
  const [year = '', month = '', day = ''] = today().split('-');
  // No 29th of February in most years.
  const same_day = month === '02' && day === '29' ? '28' : day;
  return `${Number(year) - years}-${month}-${same_day}`;
}
