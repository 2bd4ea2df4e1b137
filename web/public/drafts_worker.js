// Stands between the pages and a lost line, where somebody turned drafts on. It gives what lies on
// the shelf, which the pages fill (web/src/drafts/shelf.ts): scripts, styles and words. It writes
// nothing, and touches nothing that is asked of the program itself.
const shelf = 'liaise.shelf.';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const is_ours = request.method === 'GET' && origin === location.origin;
  if (!is_ours || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(from_the_line_first(request, '/'));
  else if (pathname.startsWith('/assets/')) event.respondWith(from_the_shelf_first(request));
  else if (['/first.js', '/mark.svg'].includes(pathname))
    event.respondWith(from_the_line_first(request, pathname));
});

/** What changes with each build is the server's to give. */
async function from_the_line_first(request, kept_as) {
  try {
    return await fetch(request);
  } catch (failure) {
    const found = await kept(kept_as);
    if (!found) throw failure;
    return found;
  }
}

/** What is named by its content never changes. */
async function from_the_shelf_first(request) {
  return (await kept(request)) ?? fetch(request);
}

async function kept(asked) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(shelf)) continue;
    const found = await (await caches.open(name)).match(asked, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}
