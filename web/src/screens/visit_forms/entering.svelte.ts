import { read, Refusal, send } from '../../server/server';
import type { Answer, WholeForm } from './entered';

/** What stands in the fields of a question. */
export type Draft = Pick<Answer, 'answer' | 'number' | 'note'>;

/** Why the draft of a question is not what is kept. */
export interface Trouble {
  /** What went wrong, in words. */
  says?: string;
  /** What somebody else entered meanwhile. */
  theirs?: Draft;
}

const nothing: Draft = { answer: null, number: null, note: null };

/** A form while it is entered: each answer is sent as soon as it is given, one after another, so
    that the second of two to one question follows the first. */
export class Entering {
  drafts = $state<Record<string, Draft>>({});
  troubles = $state<Record<string, Trouble>>({});
  /** How many answers are on their way. */
  underway = $state(0);
  private kept: Record<string, Answer> = {};
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly path: string,
    answers: Answer[],
  ) {
    this.adopt(answers);
  }

  draft(question: string): Draft {
    return this.drafts[question] ?? nothing;
  }

  change(question: string, part: Partial<Draft>): void {
    this.drafts[question] = { ...this.draft(question), ...part };
    this.save(question);
  }

  /** Sends what stands in the fields of a question, once what was begun before is through. */
  save(question: string): void {
    this.underway += 1;
    this.line = this.line.then(() => this.put(question)).finally(() => (this.underway -= 1));
  }

  take_theirs(question: string): void {
    const theirs = this.troubles[question]?.theirs;
    if (!theirs) return;
    this.drafts[question] = theirs;
    delete this.troubles[question];
  }

  /** Questions that were looked at: of these something is written down. */
  get looked_at(): number {
    return Object.values(this.drafts).filter((each) => !same(each, nothing)).length;
  }

  is_answered(question: string): boolean {
    return !same(this.draft(question), nothing);
  }

  get has_trouble(): boolean {
    return Object.keys(this.troubles).length > 0;
  }

  private async put(question: string): Promise<void> {
    const draft = $state.snapshot(this.draft(question));
    const before = this.kept[question];
    if (same(draft, before ?? nothing)) {
      delete this.troubles[question];
      return;
    }
    try {
      const entry = { question, version: before?.version ?? 0, ...draft };
      this.kept[question] = await send<Answer>('PUT', `${this.path}/answers`, entry);
      delete this.troubles[question];
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      if (caught.code === 'visit_forms.entered_meanwhile') await this.meet(question, caught);
      else this.troubles[question] = { says: caught.says };
    }
  }

  /** Somebody else was faster: both stand there to be picked, and theirs elsewhere is shown. */
  private async meet(question: string, refusal: Refusal): Promise<void> {
    try {
      const { answers } = await read<WholeForm>(this.path);
      this.adopt(answers, question);
      this.troubles[question] = { theirs: draft_of(this.kept[question] ?? nothing) };
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      this.troubles[question] = { says: refusal.says };
    }
  }

  /** Takes over what is kept; what is being written stays as it stands. */
  private adopt(answers: Answer[], but?: string): void {
    for (const each of answers) {
      const is_written = !same(this.draft(each.question), this.kept[each.question] ?? nothing);
      this.kept[each.question] = each;
      if (!is_written && each.question !== but) this.drafts[each.question] = draft_of(each);
    }
  }
}

function draft_of({ answer, number, note }: Draft): Draft {
  return { answer, number, note };
}

function same(one: Draft, other: Draft): boolean {
  return (
    one.answer === other.answer &&
    one.number === other.number &&
    (one.note ?? '') === (other.note ?? '')
  );
}
