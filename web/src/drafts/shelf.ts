// What a page is made of, kept so that the forms open without a line: scripts, styles, words, the
// same for everybody. Nothing that the program answers is kept there.

const shelf = 'liaise.shelf.';
const worker = '/drafts_worker.js';

/** What the build lists: all that the screens of drafts are made of. */
interface Listed {
  print: string;
  files: string[];
}

/** Puts on the shelf what this build is made of, and takes away what an earlier one was. Whether
    the forms open without a line from now on. */
export async function stock_shelf(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false;
  try {
    const response = await fetch('/shelf.json', { cache: 'no-cache' });
    if (!response.ok) return false;
    const { print, files } = (await response.json()) as Listed;
    const name = `${shelf}${print}`;
    // All of them or none: half a page opens nothing. Where the page was closed meanwhile, a shelf
    // stands there with nothing on it.
    if (!(await holds(name, files))) await fill(name, files);
    await navigator.serviceWorker.register(worker);
    await navigator.serviceWorker.ready;
    const others = (await caches.keys()).filter((each) => each.startsWith(shelf) && each !== name);
    await Promise.all(others.map((each) => caches.delete(each)));
    return true;
  } catch {
    return false;
  }
}

async function holds(name: string, files: string[]): Promise<boolean> {
  if (!(await caches.has(name))) return false;
  const kept = await (await caches.open(name)).keys();
  const paths = new Set(kept.map(({ url }) => new URL(url).pathname));
  return files.every((file) => paths.has(file));
}

async function fill(name: string, files: string[]): Promise<void> {
  try {
    await (await caches.open(name)).addAll(files);
  } catch (failure) {
    await caches.delete(name);
    throw failure;
  }
}

/** Takes all of it off this device, and the worker with it. */
export async function clear_shelf(): Promise<void> {
  if ('serviceWorker' in navigator) {
    const found = await navigator.serviceWorker.getRegistrations();
    await Promise.all(found.map((each) => each.unregister()));
  }
  if ('caches' in globalThis) {
    const names = (await caches.keys()).filter((each) => each.startsWith(shelf));
    await Promise.all(names.map((each) => caches.delete(each)));
  }
}
