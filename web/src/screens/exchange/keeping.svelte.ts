import { Refusal, send } from '../../server/server';
import type { Disclosure, DisclosureDraft } from './disclosures';

/** Keeps what is being written as the server's draft, so that a reload or a closed lid loses
    nothing, and nothing of it lies in the browser. Made while a component is. */
export class Keeping {
  /** When it was last kept. */
  kept = $state<string | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** Where it lies; nowhere yet for a new one. */
  id = $state<string | null>(null);
  private version = 0;
  private last = '';
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** What a pause in typing is waited for with. */
  private unkept: DisclosureDraft | null = null;
  private keeping: Promise<void> = Promise.resolve();
  private readonly begun: (id: string) => void;

  /** `begun` is told where it lies once the server has it. */
  constructor(begun: (id: string) => void) {
    this.begun = begun;
    $effect(() => () => this.unkept && void this.keep(this.unkept));
  }

  /** What the server has. */
  start(draft: DisclosureDraft, disclosure: Disclosure | null): void {
    clearTimeout(this.pause);
    this.id = disclosure?.id ?? null;
    this.version = disclosure?.version ?? 0;
    this.last = JSON.stringify(draft);
  }

  /** It was written on: kept after a pause in typing. */
  written(draft: DisclosureDraft): void {
    const pause_milliseconds = 1500;
    clearTimeout(this.pause);
    this.unkept = JSON.stringify(draft) === this.last ? null : draft;
    if (this.unkept) this.pause = setTimeout(() => void this.keep(draft), pause_milliseconds);
  }

  /** Kept at once, one after the other. Whether it is. */
  async keep(draft: DisclosureDraft): Promise<boolean> {
    clearTimeout(this.pause);
    this.unkept = null;
    this.keeping = this.keeping.then(() => this.put(draft));
    await this.keeping;
    return this.refusal === null;
  }

  private async put(draft: DisclosureDraft): Promise<void> {
    const text = JSON.stringify(draft);
    if (this.id && text === this.last) return void (this.refusal = null);
    try {
      if (this.id) {
        await send('PUT', `/disclosures/${this.id}`, { version: this.version, draft });
        this.version += 1;
      } else {
        this.id = (await send<{ id: string }>('POST', '/disclosures', draft)).id;
        this.version = 1;
        this.begun(this.id);
      }
      this.last = text;
      this.kept = new Date().toISOString();
      this.refusal = null;
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      this.refusal = caught;
    }
  }
}
