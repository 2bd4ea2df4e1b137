/** How a time may be written, from what is seen most; `''` is a day, month, half-year or year as
    the program itself writes it. */
export const patterns = [
  '',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'YYYYMMDD',
  'MM/YYYY',
  'MM.YYYY',
  'MM-YYYY',
  'YYYY/MM',
  'YYYYMM',
  'half-year ending YYYY-MM',
  'half-year beginning YYYY-MM',
] as const;

const span = /^half-year (?:ending|beginning) /;
const own = /^\d{4}(-(H[12]|\d{2}(-\d{2})?))?(T.*)?$/;
/** Dates of a workbook come so, whatever the pattern is. */
const of_a_workbook = /^\d{4}-\d{2}-\d{2}(T.*)?$/;

/** Whether a time can be read by the pattern. */
export function reads(pattern: string, text: string): boolean {
  const value = text.trim();
  if (pattern === '') return own.test(value) && is_possible(value.slice(5, 7), value.slice(8, 10));
  const letters = pattern.replace(span, '');
  if (of_a_workbook.test(value) && letters.includes('MM') && !span.test(pattern)) return true;
  if (value.length !== letters.length) return false;
  const part = (letter: string) =>
    [...value].filter((_, at) => letters[at] === letter).join('');
  const is_alike = [...letters].every((letter, at) =>
    'YMD'.includes(letter) ? /\d/.test(value[at] ?? '') : letter === value[at],
  );
  if (!is_alike || !is_possible(part('M'), part('D'))) return false;
  if (pattern.includes('ending')) return ['06', '12'].includes(part('M'));
  return !pattern.includes('beginning') || ['01', '07'].includes(part('M'));
}

function is_possible(month: string, day: string): boolean {
  if (/H/.test(month)) return true;
  const is_in = (text: string, last: number) =>
    text === '' || (Number(text) >= 1 && Number(text) <= last);
  return is_in(month, 12) && is_in(day, 31);
}

/** The patterns by which every one of the values can be read, the likeliest first. More than one
    means that a person has to say which. */
export function patterns_for(values: string[]): string[] {
  const times = values.map((each) => each.trim()).filter((each) => each !== '');
  if (times.length === 0) return [];
  return patterns.filter((pattern) => times.every((each) => reads(pattern, each)));
}
