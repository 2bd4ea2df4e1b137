/** What a key means while a question has the focus: an answer, or where to go. */
export type Meaning = 'yes' | 'partly' | 'no' | 'none' | 'next' | 'previous';

/** Letters of the languages of the screens, and figures for whose letters are others. */
const meanings: Record<string, Meaning> = {
  y: 'yes',
  o: 'yes',
  '1': 'yes',
  '١': 'yes',
  p: 'partly',
  '2': 'partly',
  '٢': 'partly',
  n: 'no',
  '3': 'no',
  '٣': 'no',
  '0': 'none',
  '٠': 'none',
  Enter: 'next',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

/** What `key` means in a field of this kind: where one types, letters and figures are text, and in
    a note so is everything. */
export function meaning_of(key: string, field: 'mark' | 'number' | 'note'): Meaning | undefined {
  if (field === 'note') return undefined;
  const meant = meanings[key.length === 1 ? key.toLowerCase() : key];
  if (field === 'mark' || meant === 'next' || meant === 'previous') return meant;
  return undefined;
}
