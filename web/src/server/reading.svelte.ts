import { untrack } from 'svelte';

import { address_of, read, type Asked } from './server';

/** What a page asks for. */
export interface Question {
  path: string;
  asked?: Asked;
}

/** An answer that follows its question: read again when the question changes, and the last one is
    kept until the next is there. Made while a component is. */
export class Reading<Answer> {
  answer = $state.raw<Answer | null>(null);
  failure = $state.raw<unknown>(null);
  is_reading = $state(false);
  private asking: AbortController | undefined;
  private readonly ask: () => Question | null;

  constructor(ask: () => Question | null) {
    this.ask = ask;
    const address = $derived.by(() => {
      const question = ask();
      return question && address_of(question.path, question.asked);
    });
    $effect(() => {
      if (address === null) return;
      untrack(() => void this.again());
      return () => this.asking?.abort();
    });
  }

  async again(): Promise<void> {
    const question = this.ask();
    if (!question) return;
    this.asking?.abort();
    this.asking = new AbortController();
    this.is_reading = true;
    try {
      this.answer = await read<Answer>(question.path, question.asked, this.asking.signal);
      this.failure = null;
    } catch (caught) {
      if (caught instanceof DOMException && caught.name === 'AbortError') return;
      this.failure = caught;
    }
    this.is_reading = false;
  }
}
