import { t } from '../messages/messages.svelte';
import { Refusal, send_by_key } from '../server/server';
import {
  forget_viewer,
  is_met,
  meet_viewer,
  remember_viewer,
  viewer,
  type Viewer,
} from '../server/viewer.svelte';
import { open_almanac, refresh_almanac } from './almanac';
import type { Draft } from './kinds';
import {
  can_seal,
  new_ring,
  opened_ring,
  random_id,
  sealed,
  unsealed,
  type Ring,
} from './sealing';
import { is_in_doubt, send_draft, type Ways } from './sending';
import { clear_shelf, stock_shelf } from './shelf';
import { hold, is_of, ring, turn } from './standing.svelte';
import * as store from './store';

export { NotKept } from './store';
export { random_id as new_id } from './sealing';

/** Why drafts cannot be kept: without TLS from another machine a page has no cipher, and some
    browsers keep nothing in a private window. */
export type Hindrance = 'no_cipher' | 'no_store';

export async function what_hinders(): Promise<Hindrance | null> {
  if (!can_seal()) return 'no_cipher';
  if (!('indexedDB' in globalThis)) return 'no_store';
  return store.rings().then(
    () => null,
    () => 'no_store' as const,
  );
}

/** From now on what the viewer types into certain forms is kept on this device. Whether those forms
    open without a line, too. */
export async function turn_on(passphrase: string): Promise<boolean> {
  const owner = viewer();
  if (!owner?.body) throw new Error('drafts are somebody’s, for a body');
  const turned_on = (await ring_of(passphrase)) ?? (await begun_ring(passphrase, owner));
  turn(true);
  hold(turned_on);
  // Some browsers ask the reader, who may take their time.
  void navigator.storage?.persist?.().catch(() => false);
  return make_ready(turned_on);
}

async function begun_ring(passphrase: string, owner: Viewer): Promise<Ring> {
  const made = await new_ring(passphrase, JSON.parse(JSON.stringify(owner)));
  await store.keep_ring(made.kept);
  return made.ring;
}

/** Whether the browser has promised not to throw drafts away when it is short of room. */
export async function is_promised(): Promise<boolean> {
  return (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
}

/** Opens the drafts of whoever has this passphrase and, if somebody is signed in, is that person.
    Another's ring stays shut, and is not told of. */
export async function unlock(passphrase: string): Promise<boolean> {
  const found = await ring_of(passphrase);
  if (!found) return false;
  remember_viewer(found.owner);
  hold(found);
  await open_almanac(found);
  turn(true);
  if (is_met()) void make_ready(found);
  return true;
}

/** There is one for a passphrase at most: of two of one person the second would stay shut. */
async function ring_of(passphrase: string): Promise<Ring | null> {
  for (const kept of await store.rings()) {
    const found = await opened_ring(passphrase, kept);
    if (found && (!viewer() || is_of(found.owner, viewer()))) return found;
  }
  return null;
}

/** What was unlocked is shut again: nothing of it stays in the memory of the page. Whoever was
    known by the passphrase alone is not known any more. */
export function lock(): void {
  hold(null);
  if (!is_met()) forget_viewer();
}

/** What the forms need without a line is brought up to date. Whether they open without one. */
async function make_ready(of: Ring): Promise<boolean> {
  await open_almanac(of);
  const [is_stocked] = await Promise.all([stock_shelf(), refresh_almanac(of).catch(() => {})]);
  return is_stocked;
}

/** The viewer's drafts on this device, the latest first. */
export async function drafts(): Promise<Draft[]> {
  const of = ring();
  if (!of) return [];
  const found = await store.drafts_of(of.id);
  const all = await Promise.all(found.map((each) => unsealed<Draft>(of, each)));
  return all
    .filter((each) => each !== null)
    .toSorted((one, other) => (one.written < other.written ? 1 : -1));
}

export async function draft_of(id: string): Promise<Draft | null> {
  const of = ring();
  const found = await store.draft_at(id);
  return of && found ? unsealed<Draft>(of, found) : null;
}

/** Seals it and keeps it. Throws `NotKept`. */
export async function keep(draft: Draft): Promise<void> {
  const of = ring();
  if (!of) throw new store.NotKept('gone');
  await keep_in(of, draft);
}

async function keep_in(of: Ring, draft: Draft): Promise<void> {
  await store.keep_draft(await sealed(of, draft.id, draft));
}

export const forget = store.erase_draft;

/** Sends a draft in the name of the one who wrote it, who has to be signed in. Throws a `Refusal`,
    and `NotKept` before anything was sent. */
export async function send<Answer>(draft: Draft): Promise<Answer> {
  const of = ring();
  // Who was known by a passphrase alone has to be known to the server now.
  await meet_again();
  if (!of || !is_met() || ring() !== of)
    throw new Refusal('unauthenticated', 'drafts.another', t('drafts.another'));
  if (is_in_doubt(draft, new Date()))
    throw new Refusal('conflict', 'drafts.look_first', t('drafts.look_first'));
  const ways: Ways = {
    send: send_by_key,
    // Where the session has ended the ring is shut before it is noted that nothing was stored.
    keep: (kept) => keep_in(of, kept),
    forget,
    now: () => new Date(),
  };
  return send_draft<Answer>(draft, ways);
}

/** The line is back: whoever was known by a passphrase alone is asked for, and what an earlier
    version of liaise left here is brought up to date. */
export async function meet_again(): Promise<void> {
  if (is_met()) return;
  await meet_viewer();
  const of = ring();
  if (of && is_met()) void make_ready(of);
}

/** Sends what was sent long ago without an answer: somebody looked, and it is not there. */
export async function send_anew<Answer>(draft: Draft): Promise<Answer> {
  const anew = { ...draft, key: random_id(), tried: null };
  await keep(anew);
  return send<Answer>(anew);
}

/** Erases the viewer's drafts on this device, and keeps none from now on. */
export async function turn_off(): Promise<void> {
  const of = ring();
  if (!of) return;
  await store.erase_ring(of.id);
  hold(null);
  if ((await store.rings()).length === 0) {
    turn(false);
    await clear_shelf();
  }
  lock();
}

/** Erases the drafts of everybody on this device. It takes no passphrase: who finds a device may
    throw away what they cannot read, and who is in danger must be quick. */
export async function erase_everything(): Promise<void> {
  hold(null);
  turn(false);
  await Promise.all([store.erase_all(), clear_shelf()]);
  lock();
}

/** Whether anybody keeps drafts on this device. */
export async function is_any(): Promise<boolean> {
  return (await store.rings()).length > 0;
}
