import { named, type Name } from '../messages/names';
import { read, type Listed } from './server';
import { offers, shapes } from './shapes';

interface Item {
  id: string;
  names?: Name[];
  name?: string | Name[];
  title?: string;
}

/** The names of records that others refer to by id; they come when they are first asked for. */
const names = $state<Record<string, Name[] | string>>({});
const asked = new Set<string>();

/** What the record `id` of the kind `noun` is called; empty until it is known. */
export function called(noun: string | null, id: string | null | undefined): string {
  if (!noun || !id) return '';
  if (!asked.has(id)) {
    asked.add(id);
    void learn(noun, id);
  }
  return named(names[id]).text;
}

async function learn(noun: string, id: string): Promise<void> {
  try {
    const path = (await shapes()).find((each) => each.name === noun)?.path;
    if (!path) return;
    if (await offers('get', `${path}/{id}`)) {
      keep(await read<Item>(`${path}/${id}`));
    } else {
      const { items } = await read<Listed<Item>>(path);
      items.forEach(keep);
    }
  } catch {
    // What cannot be read keeps its id.
    names[id] ??= id;
  }
}

/** The names of what is known already, such as from what is kept for the days without a line. */
export function know(items: Item[]): void {
  items.forEach(keep);
}

function keep(item: Item): void {
  asked.add(item.id);
  names[item.id] = item.names ?? item.name ?? item.title ?? item.id;
}
