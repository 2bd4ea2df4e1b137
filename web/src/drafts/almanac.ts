import type { Name } from '../messages/names';
import { know } from '../server/references.svelte';
import { read, when_unanswered, type Asked, type Listed } from '../server/server';
import { kinds } from './kinds';
import { sealed, unsealed, type Ring } from './sealing';
import { ring } from './standing.svelte';
import { almanac_of, keep_almanac } from './store';

/** A place or a body of the register: what it is called, and what tells it from its namesakes. */
interface Entry {
  id: string;
  names: Name[];
  type: string;
  town: string | null;
}

interface Word {
  vocabulary: string;
}

/** What the forms ask for, for the days without a line: names and words of the register. Nothing
    of a compartment. It lies sealed beside the drafts: the register is not for everybody. */
interface Almanac {
  made: string;
  places: Entry[];
  bodies: Entry[];
  words: Word[];
}

/** More pages than these of a register do not go onto a device. */
const pages_max = 60;
const almanac_bytes_max = 4 * 1024 * 1024;
/** A place that was added since is missing without a line, and is chosen once there is one. */
const fresh_days = 7;

let opened: Almanac | null = null;
let are_names_known = false;

/** Without a line, the forms are given what is kept here. */
export async function open_almanac(of: Ring): Promise<void> {
  const found = await almanac_of(of.id);
  opened = found ? await unsealed<Almanac>(of, found) : null;
  when_unanswered(known_here);
}

/** While there is a line: what was kept a week ago is asked for again. */
export async function refresh_almanac(of: Ring): Promise<void> {
  const age_ms = Date.now() - Date.parse(opened?.made ?? '1970-01-01');
  if (age_ms < fresh_days * 24 * 3600 * 1000) return;
  const [places, bodies, words] = await Promise.all([
    all_of('/places'),
    all_of('/bodies'),
    read<{ items: Word[] }>('/words'),
  ]);
  const made = new Date().toISOString();
  const almanac: Almanac = { made, places, bodies, words: words.items };
  await keep_almanac(await sealed(of, of.id, almanac, almanac_bytes_max));
  opened = almanac;
}

/** What is kept of what the forms ask; nothing for other pages, which show more than names. */
function known_here(path: string, asked: Asked): unknown {
  const is_form = Object.values(kinds).some(({ form }) => form === location.pathname);
  if (!opened || !ring() || (!is_form && location.pathname !== '/drafts')) return undefined;
  if (!are_names_known) know([...opened.places, ...opened.bodies]);
  are_names_known = true;
  if (path === '/words') return { items: words_of(opened, asked.vocabulary) };
  const [, list, id, ...below] = path.split('/');
  const entries = { places: opened.places, bodies: opened.bodies }[list ?? ''];
  if (!entries || below.length > 0) return undefined;
  return id ? entries.find((each) => each.id === id) : listed(entries, asked.search);
}

function words_of(almanac: Almanac, vocabulary: Asked[string]): Word[] {
  return almanac.words.filter((each) => each.vocabulary === vocabulary);
}

/** All of a list whose names have each of the words in them. */
function listed(entries: Entry[], search: Asked[string]): Listed<Entry> {
  const words = String(search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '');
  const items = entries.filter((entry) => {
    const names = entry.names.map(({ text }) => text.toLowerCase());
    return words.every((word) => names.some((name) => name.includes(word)));
  });
  const count = items.length;
  return { items, total: count, total_is_capped: false, page: 1, page_size: Math.max(count, 1) };
}

async function all_of(path: string): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let page = 1; page <= pages_max; page += 1) {
    const { items, page_size, total } = await read<Listed<Entry>>(path, { page });
    // Only these of each: what else the register says of it does not go along.
    all.push(
      ...items.map(({ id, names, type, town = null }) => ({ id, names, type, town })),
    );
    if (page * page_size >= total) break;
  }
  return all;
}
