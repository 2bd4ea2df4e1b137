// Where sealed drafts lie: IndexedDB, under names that say no more than that there are some.
import type { KeptRing, Sealed } from './sealing';

const database = 'liaise.drafts';
const stores = ['rings', 'drafts', 'almanacs'] as const;
type Store = (typeof stores)[number];

/** The device keeps nothing: it is full, or the browser does not let the page. */
export class NotKept extends Error {
  constructor(readonly why: 'full' | 'shut' | 'gone') {
    super(why);
  }
}

/** All rings of this device, whoever's they are. */
export function rings(): Promise<KeptRing[]> {
  return asked('rings', (store) => store.getAll());
}

export async function keep_ring(ring: KeptRing): Promise<void> {
  await written((of) => of('rings').put(ring));
}

export function drafts_of(ring: string): Promise<Sealed[]> {
  return asked('drafts', (store) => store.index('ring').getAll(ring));
}

export function draft_at(id: string): Promise<Sealed | undefined> {
  return asked('drafts', (store) => store.get(id));
}

export function almanac_of(ring: string): Promise<Sealed | undefined> {
  return asked('almanacs', (store) => store.get(ring));
}

/** Keeps what was sealed, if its ring is still there: what was erased in another window stays
    erased. */
export function keep_draft(draft: Sealed): Promise<void> {
  return kept_if_ringed('drafts', draft);
}

export function keep_almanac(almanac: Sealed): Promise<void> {
  return kept_if_ringed('almanacs', almanac);
}

/** Its key goes with it. */
export async function erase_draft(id: string): Promise<void> {
  await written((of) => of('drafts').delete(id));
}

/** Erases a ring, and all that it opens. */
export async function erase_ring(id: string): Promise<void> {
  await written((of) => {
    of('rings').delete(id);
    of('almanacs').delete(id);
    const found = of('drafts').index('ring').getAllKeys(id);
    found.onsuccess = () => found.result.forEach((key) => of('drafts').delete(key));
  });
}

/** Erases all that is kept here, whoever's it is. */
export async function erase_all(): Promise<void> {
  await written((of) => stores.forEach((name) => of(name).clear()));
}

async function kept_if_ringed(name: Store, value: Sealed): Promise<void> {
  let is_there = false;
  await written((of) => {
    const ring = of('rings').getKey(value.ring);
    ring.onsuccess = () => {
      is_there = ring.result !== undefined;
      if (is_there) of(name).put(value);
    };
  });
  if (!is_there) throw new NotKept('gone');
}

async function asked<Answer>(
  name: Store,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const opened = await open();
  try {
    const request = ask(opened.transaction(name).objectStore(name));
    return await new Promise<Answer>((answer, fail) => {
      request.onsuccess = () => answer(request.result);
      request.onerror = () => fail(not_kept(request.error));
    });
  } finally {
    opened.close();
  }
}

/** Done when all of it is on the device. */
async function written(write: (of: (name: Store) => IDBObjectStore) => void): Promise<void> {
  const opened = await open();
  try {
    const way = opened.transaction(stores, 'readwrite');
    write((name) => way.objectStore(name));
    await new Promise<void>((done, fail) => {
      way.oncomplete = () => done();
      way.onabort = () => fail(not_kept(way.error));
    });
  } finally {
    opened.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((answer, fail) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      const made = request.result;
      made.createObjectStore('rings', { keyPath: 'id' });
      made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('ring', 'ring');
      made.createObjectStore('almanacs', { keyPath: 'ring' });
    };
    request.onsuccess = () => answer(request.result);
    request.onerror = () => fail(not_kept(request.error));
  });
}

function not_kept(failure: DOMException | null): NotKept {
  return new NotKept(failure?.name === 'QuotaExceededError' ? 'full' : 'shut');
}
