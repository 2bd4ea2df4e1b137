import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Entering } from './entering.svelte';
import type { Answer } from './entered';

interface Sent {
  version: number;
  answer: string | null;
}

const sent: Sent[] = [];
let answers: (() => Response)[] = [];

function kept(answer: string | null, version: number, question = 'washing'): Answer {
  return { question, version, answer, number: null, note: null };
}

const said = (body: unknown, status = 200) => () =>
  new Response(JSON.stringify(body), { status });
const meanwhile = said(
  { error: { kind: 'conflict', code: 'visit_forms.entered_meanwhile', message: 'Both.' } },
  409,
);

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (_: string, request: RequestInit) => {
    if (request.body) sent.push(JSON.parse(String(request.body)) as Sent);
    return (answers.shift() ?? said(null))();
  });
});

async function through(entering: Entering) {
  await vi.waitFor(() => expect(entering.underway).toBe(0));
}

describe('A form that is entered', () => {
  it('sends one answer after the other, each upon the version before', async () => {
    answers = [said(kept('yes', 1)), said(kept('no', 2))];
    const entering = new Entering('/visit-forms/1', []);

    entering.change('washing', { answer: 'yes' });
    entering.change('washing', { answer: 'no' });
    await through(entering);

    expect(sent.at(-1)).toMatchObject({ version: 1, answer: 'no' });
    expect(entering.draft('washing').answer).toBe('no');
    expect(entering.has_trouble).toBe(false);
  });

  it('shows what somebody else entered meanwhile, and keeps both', async () => {
    const theirs = [kept('no', 3), kept('partly', 1, 'water')];
    answers = [meanwhile, said({ form: {}, answers: theirs, shut: null })];
    const entering = new Entering('/visit-forms/1', []);

    entering.change('washing', { answer: 'yes' });
    await through(entering);

    expect(entering.troubles.washing?.theirs?.answer).toBe('no');
    expect(entering.draft('washing').answer).toBe('yes');
    expect(entering.draft('water').answer).toBe('partly');

    answers = [said(kept('yes', 4))];
    entering.save('washing');
    await through(entering);

    expect(sent.at(-1)).toMatchObject({ version: 3, answer: 'yes' });
    expect(entering.has_trouble).toBe(false);
  });

  it('takes what somebody else entered, if that is picked', async () => {
    answers = [meanwhile, said({ form: {}, answers: [kept('no', 3)], shut: null })];
    const entering = new Entering('/visit-forms/1', []);

    entering.change('washing', { answer: 'yes' });
    await through(entering);
    entering.take_theirs('washing');

    expect(entering.draft('washing').answer).toBe('no');
    expect(entering.has_trouble).toBe(false);
  });

  it('says that an answer is not saved while the line is lost', async () => {
    answers = [
      () => {
        throw new TypeError('the line is lost');
      },
    ];
    const entering = new Entering('/visit-forms/1', []);

    entering.change('washing', { answer: 'yes' });
    await through(entering);

    expect(entering.has_trouble).toBe(true);
    expect(entering.draft('washing').answer).toBe('yes');
  });

  it('saves what is given after an answer that broke off', async () => {
    answers = [() => new Response('{"question":"wash'), said(kept('no', 1, 'water'))];
    const entering = new Entering('/visit-forms/1', []);

    entering.change('washing', { answer: 'yes' });
    entering.change('water', { answer: 'no' });
    await through(entering);

    expect(sent.length).toBe(2);
    expect(Object.keys(entering.troubles)).toEqual(['washing']);
  });

  it('counts what was looked at, and no blank', () => {
    const entering = new Entering('/visit-forms/1', [kept(null, 2), kept('no', 1, 'water')]);

    expect(entering.looked_at).toBe(1);
  });
});
