/** A field of both. `mark`: nothing to compare, both say the same, they differ, or one says it. */
export interface Line {
  field: string;
  label: string;
  texts: [string, string];
  mark: 'none' | 'same' | 'differs' | 'one';
}

export function mark_of(field: string, [one, other]: [string, string]): Line['mark'] {
  if (field === 'other_names' || field === 'note') return 'none';
  if (one === '' || other === '') return 'one';
  const folded = (text: string) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  return folded(one) === folded(other) ? 'same' : 'differs';
}
