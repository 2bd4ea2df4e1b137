import { describe, expect, it } from 'vitest';

import { begun_follow_up, categories } from './follow_up';
import { gaps_of } from './gaps';
import { new_draft } from './disclosures';

describe('What is told of a follow-up', () => {
  it('begins with what the page before knew', () => {
    const asked = new URLSearchParams('verification=v&visit_question=p');
    const [evidence, question] = begun_follow_up(asked);

    expect(evidence).toMatchObject({ kind: 'evidence', verification: 'v' });
    expect(evidence?.fields).toContain('state');
    expect(question).toMatchObject({ kind: 'visit_question', place: 'p', fields: [] });
    expect(begun_follow_up(new URLSearchParams('finding=f'))).toEqual([]);
  });

  it('tells each answer to a paragraph as it is', () => {
    const answers = begun_follow_up(new URLSearchParams('reply=a&reply=b'));

    expect(answers.map(({ kind, reply }) => [kind, reply])).toEqual([
      ['paragraph_reply', 'a'],
      ['paragraph_reply', 'b'],
    ]);
    const gaps = (parts: typeof answers) =>
      Object.keys(gaps_of('what', { ...new_draft(), title: 'T', category: 'c', parts }));
    expect(gaps(answers)).toEqual([]);
    expect(gaps([{ ...answers[0]!, reply: null }])).toEqual(['parts.1.reply']);
  });

  it('tells what we say of how a body works as that, and as nothing else', () => {
    const parts = begun_follow_up(new URLSearchParams('practice_answer=a&practice_remark=b'));
    const of = (part: string) => categories.find((each) => each.part === part)?.category;

    expect(parts).toMatchObject([
      { kind: 'practice_answer', practice_answer: 'a', practice_remark: null },
      { kind: 'practice_remark', practice_answer: null, practice_remark: 'b' },
    ]);
    expect(of('practice_answer')).toBe('practice');
    const draft = { ...new_draft(), title: 'T', category: 'c', parts };
    expect(gaps_of('what', draft)).toEqual({});
  });

  it('has a category of its own for a question, so that an agreement can allow it or not', () => {
    const of = (part: string) => categories.find((each) => each.part === part)?.category;

    expect(of('visit_question')).toBe('visit_question');
    expect(of('visit_answer')).toBe('follow_up');
  });

  it('is not told without words, nor without a place', () => {
    const [question] = begun_follow_up(new URLSearchParams('visit_question=p'));
    const gaps = (part: typeof question) =>
      Object.keys(gaps_of('what', { ...new_draft(), title: 'T', category: 'c', parts: [part!] }));

    expect(gaps(question)).toEqual(['parts.1.text']);
    expect(gaps({ ...question!, place: null })).toEqual(['parts.1.place']);
    expect(gaps({ ...question!, text: 'How often?' })).toEqual([]);
  });
});
