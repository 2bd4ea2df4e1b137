import { describe, expect, it } from 'vitest';

import { gaps_in_training, new_question, sent_training, training_draft } from './training';

describe('A training that is being written', () => {
  it('is held by the own body until somebody says otherwise', () => {
    const draft = training_draft(null, 'ours', 'theirs');

    expect(draft.hosts).toEqual(['ours']);
    expect(draft.participants).toEqual([{ body: 'theirs', roles: '', number: null }]);
    expect(Object.keys(gaps_in_training(draft))).toEqual(['title', 'kind', 'when', 'level']);
  });

  it('asks for what is missing before it would leave out what was typed', () => {
    const draft = training_draft(null, 'ours', null);
    const gaps = gaps_in_training({
      ...draft,
      participants: [...draft.participants, { body: null, roles: 'inspectors', number: 12 }],
      questions: [{ text: ' ', before: '', after: 'We do' }, new_question()],
    });

    expect(gaps).toHaveProperty(['participants[1].body']);
    expect(gaps).not.toHaveProperty(['participants[0].body']);
    expect(gaps).toHaveProperty(['questions[0].text']);
    expect(gaps).not.toHaveProperty(['questions[1].text']);
  });

  it('is sent without what is empty, a material to a line', () => {
    const draft = training_draft(null, 'ours', null);
    const sent = sent_training({
      ...draft,
      title: ' Speaking alone ',
      materials: 'A guide\n\n A film \nA guide',
      questions: [new_question(), { text: 'Who chooses?', before: '', after: 'We do' }],
    });

    expect(sent.title).toBe('Speaking alone');
    expect(sent.materials).toEqual(['A guide', 'A film']);
    expect(sent.questions).toEqual([{ text: 'Who chooses?', before: null, after: 'We do' }]);
    expect(sent.participants).toEqual([]);
    expect(sent.note).toBeNull();
  });
});
