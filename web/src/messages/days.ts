import { locale, t } from './messages.svelte';

/** A day, month, half-year or year (`2024-03-18`, `2024-03`, `2024-H1`, `2024`) in words. */
export function when_text(when: string | null | undefined, length: 'long' | 'short' = 'long') {
  if (!when) return '';
  const [year = '', part, day] = when.split('-');
  if (part === undefined) return year;
  if (part === 'H1' || part === 'H2') {
    return t(`shell.when.${length}_${part === 'H1' ? 'first' : 'second'}_half`, { year });
  }
  const at = new Date(Date.UTC(Number(year), Number(part) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return when;
  return with_ordinal(
    new Intl.DateTimeFormat(locale(), {
      timeZone: 'UTC',
      year: 'numeric',
      month: length,
      ...(day === undefined ? {} : { day: 'numeric' }),
    }).format(at),
  );
}

/** French says *le 1er mars*, and *le 2 mars*. */
function with_ordinal(day: string): string {
  return locale() === 'fr' ? day.replace(/^1 /, '1er ') : day;
}

/** The month by its name: which of three figures is the month, nobody has to guess. */
const short_day = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/** A moment (`2024-03-18T09:30:00Z`) in the reader's own time. */
export function moment_text(moment: string | null | undefined): string {
  if (!moment) return '';
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const minute = { hour: 'numeric', minute: '2-digit' } as const;
  return with_ordinal(new Intl.DateTimeFormat(locale(), { ...short_day, ...minute }).format(at));
}

/** The minute of a moment of today. */
export function minute_text(at: Date): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** The day of a moment, for lists in which the minute says nothing. */
export function day_text(moment: string | null | undefined): string {
  if (!moment) return '';
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return with_ordinal(new Intl.DateTimeFormat(locale(), short_day).format(at));
}

/** Today, where the reader is, as `2024-03-18`. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How long ago that was at least, in whole years or months: `3 years ago`. */
export function ago_text(when: string | null | undefined, now: string = today()): string {
  if (!when) return '';
  const months = months_between(last_month(when), last_month(now));
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (months >= 24) return format.format(-Math.floor(months / 12), 'year');
  return format.format(-months, 'month');
}

/** Whole months from the end of `earlier` to the end of `later`. */
export function months_since(earlier: string, later: string = today()): number {
  return months_between(last_month(earlier), last_month(later));
}

/** Sorts whens of any precision: by the first day that each may have been. */
export function when_order(a: string, b: string): number {
  return first_day(a).localeCompare(first_day(b));
}

function first_day(when: string): string {
  return when.replace('-H1', '-01').replace('-H2', '-07');
}

function last_month(when: string): [year: number, month: number] {
  const [year = '0', part = '12'] = when.split('-');
  const month = part === 'H1' ? 6 : part === 'H2' ? 12 : Number(part);
  return [Number(year), month];
}

function months_between(a: [number, number], b: [number, number]): number {
  return Math.max(0, (b[0] - a[0]) * 12 + b[1] - a[1]);
}
