import { language } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read, Refusal, send, type Listed } from '../../server/server';
import type { Count } from './complaints';

/** A place that counts are entered for. */
export interface CountedPlace {
  id: string;
  name: string;
}

/** What stands in a cell, and whether it is kept. */
export interface Entry {
  typed: string;
  count: Count | null;
  state: 'kept' | 'sending' | 'refused';
  says: string;
}

/** More counts of one period than this are not entered by hand; the rest is loaded from a file. */
const pages_max = 40;
const number_form = /^\d+$/;

export async function places_of(page: number) {
  const found = await read<Listed<{ id: string; names: Name[] }>>('/places', {
    page,
    lang: language(),
  });
  const places = found.items.map(({ id, names }) => ({ id, name: named(names).text || id }));
  return { places, total: found.total, page_size: found.page_size };
}

/** The counts of one period, in cells that keep what is typed into them. */
export class CountsGrid {
  entries = $state<Record<string, Entry>>({});

  constructor(
    readonly from: string,
    readonly span: string,
    readonly source: () => string,
  ) {}

  static key(place: string, theme: string): string {
    return `${place} ${theme}`;
  }

  /** Reads what is there already. */
  async learn(): Promise<void> {
    for (let page = 1; page <= pages_max; page += 1) {
      const asked = { from: this.from, to: this.from, page };
      const answer = await read<Listed<Count>>('/complaints/counts', asked);
      for (const count of answer.items) this.keep(count);
      if (page * answer.page_size >= answer.total) break;
    }
  }

  at(place: string, theme: string): Entry {
    return (
      this.entries[CountsGrid.key(place, theme)] ?? {
        typed: '',
        count: null,
        state: 'kept',
        says: '',
      }
    );
  }

  /** Keeps what was typed: a new count, another number, or none any more. */
  async put(place: string, theme: string, typed: string, not_a_number: string): Promise<void> {
    const key = CountsGrid.key(place, theme);
    const { count } = this.at(place, theme);
    const text = typed.trim();
    if (text === (count ? String(count.number) : '')) return;
    if (text !== '' && !number_form.test(text)) {
      this.entries[key] = { typed, count, state: 'refused', says: not_a_number };
      return;
    }
    this.entries[key] = { typed: text, count, state: 'sending', says: '' };
    try {
      const kept = await this.sent(place, theme, text, count);
      this.entries[key] = { typed: text, count: kept, state: 'kept', says: '' };
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      this.entries[key] = { typed: text, count, state: 'refused', says: caught.says };
    }
  }

  private async sent(place: string, theme: string, text: string, count: Count | null) {
    if (count && text === '') {
      await send('DELETE', `/complaints/counts/${count.id}`);
      return null;
    }
    const number = Number(text);
    if (count) {
      const { id, version } = count;
      await send('PUT', `/complaints/counts/${id}`, { version, number });
      return { ...count, version: version + 1, number };
    }
    const source = { statement: this.source() };
    const draft = { place, theme, from: this.from, span: this.span, number, source };
    const { id } = await send<{ id: string }>('POST', '/complaints/counts', draft);
    return { id, version: 1, place, theme, from: this.from, to: '', span: this.span, number };
  }

  private keep(count: Count): void {
    if (!count.place || count.span !== this.span || count.from !== this.from) return;
    const typed = String(count.number);
    const key = CountsGrid.key(count.place, count.theme);
    this.entries[key] = { typed, count, state: 'kept', says: '' };
  }
}
