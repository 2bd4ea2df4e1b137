import { Refusal } from '../../server/server';
import {
  decide,
  goes_of,
  pair_of,
  reopen,
  waiting,
  type Decided,
  type Double,
  type Narrowing,
} from './doubles';
import { forget, read_ahead } from './sides';

/** What was done last, to be told. */
export interface Said {
  what: Decided | 'later' | 'taken_back';
  pair: Double;
  stays: string;
}

/** The pairs that wait, one after the other, as a person works through them; or one alone. */
export class Queue {
  pairs = $state.raw<Double[]>([]);
  at = $state(0);
  /** How many there are to go through, with those that were passed. */
  total = $state(0);
  is_busy = $state(true);
  failure = $state.raw<unknown>(null);
  said = $state.raw<Said | null>(null);
  private chosen = $state.raw<Record<string, string>>({});
  private decided: string[] = [];

  constructor(
    private readonly narrowing: Narrowing,
    private readonly only: string | null = null,
  ) {
    void this.begin();
  }

  /** The pair that is looked at; nothing at the end. */
  get pair(): Double | undefined {
    return this.pairs[this.at];
  }

  /** Which of the two stays if they are the same. */
  get stays(): string {
    return this.pair ? (this.chosen[this.pair.id] ?? this.pair.stays) : '';
  }

  /** How many were left for later. */
  get put_off(): number {
    return this.pairs.filter((pair) => pair.decision === 'none').length;
  }

  /** What was read before may have changed since. */
  async begin(): Promise<void> {
    this.pairs = [];
    this.at = 0;
    this.said = null;
    read_ahead(undefined, undefined);
    await this.try(() => this.load());
  }

  async next(): Promise<void> {
    if (this.only || this.is_busy || this.at >= this.pairs.length) return;
    this.at += 1;
    if (this.at === this.pairs.length) await this.try(() => this.load());
    else read_ahead(this.pair, this.pairs[this.at + 1]);
  }

  previous(): void {
    if (this.only || this.at === 0) return;
    this.at -= 1;
  }

  async later(): Promise<void> {
    if (!this.pair || this.only) return;
    this.said = { what: 'later', pair: this.pair, stays: this.stays };
    await this.next();
  }

  swap(): void {
    if (this.pair?.decision !== 'none') return;
    this.chosen = { ...this.chosen, [this.pair.id]: goes_of(this.pair, this.stays) };
  }

  /** Whether it was stored. */
  async decide(decision: Decided, note: string): Promise<boolean> {
    const pair = this.pair;
    if (pair?.decision !== 'none' || this.is_busy) return false;
    const stays = this.stays;
    const is_done = await this.try(async () => {
      await decide(pair, decision, stays, note);
      forget(pair);
      await this.renew(pair.id);
    }, pair);
    if (!is_done) return false;
    this.decided.push(pair.id);
    this.said = { what: decision, pair, stays };
    if (decision === 'same') this.drop(goes_of(pair, stays));
    await this.next();
    return true;
  }

  /** Takes back what was decided on this pair, or else what was decided last. */
  async take_back(): Promise<void> {
    const here = this.pair && this.pair.decision !== 'none' ? this.pair.id : undefined;
    const id = here ?? this.decided.at(-1);
    const at = this.pairs.findIndex((each) => each.id === id);
    const pair = this.pairs[at];
    if (!pair || this.is_busy) return;
    this.at = at;
    const is_done = await this.try(async () => {
      await reopen(pair);
      forget(pair);
      await this.renew(pair.id);
    }, pair);
    this.decided = this.decided.filter((each) => each !== id);
    if (is_done) this.said = { what: 'taken_back', pair, stays: pair.stays };
  }

  /** Does it; a refusal is kept to be shown, with the pair as it is by now. */
  private async try(act: () => Promise<void>, pair?: Double): Promise<boolean> {
    this.is_busy = true;
    this.failure = null;
    try {
      await act();
      return true;
    } catch (caught) {
      this.failure = caught;
      const is_stale = caught instanceof Refusal && caught.kind === 'conflict';
      if (pair && is_stale) await this.renew(pair.id).catch(() => undefined);
      return false;
    } finally {
      this.is_busy = false;
    }
  }

  private async renew(id: string): Promise<void> {
    const now = await pair_of(id);
    this.pairs = this.pairs.map((each) => (each.id === id ? now : each));
  }

  /** What became part of another is asked of that one, in pairs that come at the end. */
  private drop(gone: string): void {
    const before = this.pairs.length;
    const stays = (pair: Double, at: number) =>
      at <= this.at || pair.decision !== 'none' || (pair.one !== gone && pair.other !== gone);
    this.pairs = this.pairs.filter(stays);
    this.total -= before - this.pairs.length;
  }

  /** Reads on behind those that are here: what was decided waits no more, what was put off does. */
  private async load(): Promise<void> {
    if (this.only) {
      this.pairs = [await pair_of(this.only)];
      this.total = 1;
      return;
    }
    const here = new Set(this.pairs.map((pair) => pair.id));
    for (let page = 1; ; page += 1) {
      const answer = await waiting(this.narrowing, page);
      const fresh = answer.items.filter((pair) => !here.has(pair.id));
      const is_last = page * answer.page_size >= answer.total;
      if (fresh.length === 0 && !is_last) continue;
      this.pairs = [...this.pairs, ...fresh];
      this.total = Math.max(this.pairs.length, this.decided_here() + answer.total);
      break;
    }
    read_ahead(this.pair, this.pairs[this.at + 1]);
  }

  private decided_here(): number {
    return this.pairs.filter((pair) => pair.decision !== 'none').length;
  }
}
