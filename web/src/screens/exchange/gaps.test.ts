import { describe, expect, it } from 'vitest';

import { new_draft, new_part } from './disclosures';
import { first_gap, gaps_of } from './gaps';

function whole() {
  const part = { ...new_part('words'), text: 'The corridors were cold.' };
  const recipient = { body: 'a', agreement: 'b', decision: null };
  const said = { title: 'Heating', category: 'thematic_finding', purpose: 'prevention' };
  return { ...new_draft(), ...said, parts: [part], recipients: [recipient] };
}

describe('A draft that is only begun', () => {
  it('is gone on with where something is missing first', () => {
    expect(first_gap(new_draft())).toBe('what');
    expect(first_gap({ ...whole(), recipients: [] })).toBe('whom');
    expect(first_gap({ ...whole(), purpose: '' })).toBe('why');
    expect(first_gap(whole())).toBeUndefined();
  });

  it('names the field of each piece and each receiver', () => {
    const words = { ...new_part('words'), text: ' ' };
    const finding = { ...new_part('finding'), finding: 'x', fields: [] };
    const draft = { ...whole(), parts: [words, finding, new_part('received')] };
    const nobody_said_why = { body: 'c', agreement: null, decision: ' ' };

    expect(Object.keys(gaps_of('what', draft))).toEqual([
      'parts.1.text',
      'parts.2.fields',
      'parts.3.received',
    ]);
    expect(Object.keys(gaps_of('whom', { ...whole(), recipients: [nobody_said_why] }))).toEqual([
      'recipients.0.basis',
    ]);
  });
});
