/** Where the reader is: the path and what is asked along with it. */
class Address {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));
}

const address = new Address();

export function path(): string {
  return address.path;
}

export function query(): URLSearchParams {
  return address.query;
}

/** Goes to another address of ours. `replace` leaves no step to go back to. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  const there = new URL(to, location.href);
  if (how === 'push') history.pushState(null, '', there);
  else history.replaceState(null, '', there);
  arrive();
}

/** Keeps the path and changes what is asked; an empty value takes a name out. */
export function refine(changes: Record<string, string | string[] | null>): void {
  const next = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    const values = Array.isArray(value) ? value : [value];
    values.filter((each) => each).forEach((each) => next.append(name, each as string));
  }
  const text = next.toString();
  history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}`);
  arrive();
}

/** The page that is shown has an address of its own from now on, and stays as it is: a reload finds
    it there. */
export function settle(to: string): void {
  history.replaceState(null, '', to);
}

/** Follows the browser's own steps, and links to addresses of ours, without leaving the page. */
export function follow_links(): () => void {
  addEventListener('popstate', arrive);
  document.addEventListener('click', follow);
  return () => {
    removeEventListener('popstate', arrive);
    document.removeEventListener('click', follow);
  };
}

function arrive(): void {
  address.query = new URLSearchParams(location.search);
  address.path = location.pathname;
}

function follow(click: MouseEvent): void {
  const is_plain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey;
  if (!is_plain || click.altKey || click.defaultPrevented) return;
  const link = (click.target as Element).closest('a');
  const to = link?.getAttribute('href');
  if (!link || !to?.startsWith('/') || to.startsWith('/api/')) return;
  if (link.hasAttribute('download') || link.target === '_blank') return;
  click.preventDefault();
  go(to);
}
