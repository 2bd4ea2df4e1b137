/** Something long that the server does, and how far it is. */
interface Going {
  id: string;
  state: string;
}

export const is_busy = ({ state }: Going) => state === 'checking' || state === 'storing';

const ask_again_ms = 700;

/** Looks at something that goes on at the server until it has come to an end. Made while a
    component is. */
export class Following<Now extends Going> {
  now = $state.raw<Now | null>(null);
  failure = $state.raw<unknown>(null);
  private readonly ask: (id: string) => Promise<Now>;

  constructor(ask: (id: string) => Promise<Now>, first: Now | null = null) {
    this.ask = ask;
    this.now = first;
    $effect(() => {
      if (!this.now || !is_busy(this.now)) return;
      const timer = setTimeout(() => void this.look(), ask_again_ms);
      return () => clearTimeout(timer);
    });
  }

  async look(id = this.now?.id): Promise<void> {
    if (!id) return;
    try {
      const found = await this.ask(id);
      // Meanwhile another may have been begun.
      if (this.now && this.now.id !== id) return;
      this.now = found;
      this.failure = null;
    } catch (caught) {
      this.failure = caught;
      // The same again, as another object: the effect above asks once more.
      this.now = this.now && { ...this.now };
    }
  }
}
