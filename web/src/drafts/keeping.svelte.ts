import { untrack } from 'svelte';

import { t } from '../messages/messages.svelte';
import { is_certain, random_key } from '../server/once';
import { Refusal, send, send_by_key } from '../server/server';
import { viewer } from '../server/viewer.svelte';
import { query } from '../way/address.svelte';
import { part } from '../way/part';
import { kinds, type Draft, type Kind } from './kinds';
import { worded } from './sending';
import { is_of, keeps_drafts, ring } from './standing.svelte';

/** Nothing is kept while somebody is in the middle of a word. */
const pause_ms = 800;

interface NotKeptState {
  is: 'not_kept';
  why: 'full' | 'shut' | 'gone' | 'too_long';
}

/** How it stands with what is typed into a form. */
type State = { is: 'nothing' } | { is: 'kept'; at: Date } | NotKeptState;

/** Keeps what is typed into a form on this device, sealed, where its writer turned that on. Made
    while a component is. */
export class Keeping<Values> {
  stands = $state.raw<State>({ is: 'nothing' });
  private draft: Draft | null = null;
  /** The same for all that is sent from this form, so that it is stored once. */
  private readonly key = random_key();
  /** What the form held last; not the beginning, before that was there. */
  private last: string | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  /** Since when it may be stored without having been a draft. */
  private tried: string | null = null;
  /** Who types here, for which body: a passphrase may say so before the server does. */
  private readonly writer = viewer();
  /** On its way, or there: what is typed meanwhile must not be kept as if it had not been sent. */
  private is_away = false;

  constructor(
    private readonly kind: Kind,
    private readonly holds: () => Values,
    private readonly fill: (values: Values) => void,
  ) {
    $effect(() => {
      const held = JSON.stringify(this.holds());
      const is_open = ring() !== null;
      untrack(() => this.note(held, is_open));
    });
    $effect(() => {
      const leave = () => void (document.visibilityState === 'hidden' && this.flush());
      document.addEventListener('visibilitychange', leave);
      return () => {
        document.removeEventListener('visibilitychange', leave);
        void this.flush();
      };
    });
  }

  /** The form begins as it was left, if the address names a draft of the viewer's. What differs
      from then on is somebody's. */
  async begin(): Promise<void> {
    const id = query().get('draft');
    const draft = id && ring() ? await (await deeds()).draft_of(id) : null;
    if (draft?.kind === this.kind) {
      this.draft = draft;
      this.fill(draft.values as Values);
    }
    this.last = JSON.stringify(this.holds());
  }

  /** The drafts were unlocked while the form was there: an empty one is filled. */
  async unlocked(): Promise<void> {
    if (!this.draft && this.last === JSON.stringify(this.holds())) await this.begin();
  }

  /** Sends what the form holds. It is stored once, and its draft is forgotten then. */
  async send<Answer>(): Promise<Answer> {
    const values = this.holds();
    const { path, body } = kinds[this.kind].sent(values);
    if (!keeps_drafts()) return send<Answer>('POST', path, body);
    await this.flush();
    // Whom the server knew meanwhile may be somebody else, who is there for another body.
    if (this.writer && !is_of(this.writer, viewer()))
      throw new Refusal('unauthenticated', 'drafts.another', t('drafts.another'));
    const draft = ring() && this.draft;
    if (draft && !navigator.onLine)
      throw new Refusal('unavailable', 'drafts.no_line', t('drafts.no_line'));
    this.is_away = true;
    try {
      if (draft) return await this.send_draft<Answer>({ ...draft, values });
      return await this.send_bare<Answer>(path, body);
    } catch (failure) {
      this.is_away = false;
      void this.flush();
      throw worded(failure);
    }
  }

  private async send_draft<Answer>(draft: Draft): Promise<Answer> {
    const { draft_of, forget, NotKept, send: send_kept } = await deeds();
    try {
      return await send_kept<Answer>(draft);
    } catch (failure) {
      this.draft = (await draft_of(draft.id).catch(() => null)) ?? draft;
      if (!(failure instanceof NotKept)) throw failure;
    }
    // A device that is full keeps nobody from sending.
    const { path, body } = kinds[this.kind].sent(draft.values);
    const answer = await send_by_key<Answer>(draft.key, path, body);
    await forget(draft.id);
    return answer;
  }

  /** Whoever unlocks drafts after an answer was lost sends by the same key then. */
  private async send_bare<Answer>(path: string, body: unknown): Promise<Answer> {
    try {
      return await send_by_key<Answer>(this.key, path, body);
    } catch (failure) {
      if (!is_certain(failure)) this.tried ??= new Date().toISOString();
      throw failure;
    }
  }

  private note(held: string, is_open: boolean): void {
    if (this.last === null || held === this.last || !is_open || this.is_away) return;
    if (this.stands.is === 'kept') this.stands = { is: 'nothing' };
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.flush(), pause_ms);
  }

  /** Keeps what the form holds now; what was typed first is kept first. */
  private flush(): Promise<void> {
    clearTimeout(this.waiting);
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    const values = this.holds();
    const held = JSON.stringify(values);
    if (this.last === null || held === this.last || !ring() || this.is_away) return;
    try {
      const { keep, new_id } = await deeds();
      if (this.is_away) return;
      const { key, kind, tried } = this;
      const at = new Date();
      const begun = this.draft ?? { id: new_id(), key, kind, tried };
      const draft: Draft = { ...begun, values, written: at.toISOString() };
      await keep(draft);
      this.draft = draft;
      this.last = held;
      // What was typed on meanwhile is not kept yet.
      if (JSON.stringify(this.holds()) === held) this.stands = { is: 'kept', at };
    } catch (failure) {
      this.stands = { is: 'not_kept', why: why_not(failure) };
    }
  }
}

function why_not(failure: unknown): NotKeptState['why'] {
  if (failure instanceof RangeError) return 'too_long';
  return (failure as { why?: NotKeptState['why'] }).why ?? 'shut';
}

function deeds() {
  return part(() => import('./drafts'));
}
