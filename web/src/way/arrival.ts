// A page that one comes to starts at its heading, for the eye and for a screen reader. The heading
// may come later than the page, when the page has to ask the server first.
let is_awaited = false;

/** From now on the next heading that appears is where reading begins. */
export function await_heading(): void {
  is_awaited = true;
}

/** Begins reading at `heading` when one was waited for; the first page of a visit is not. */
export function begin_at(heading: HTMLElement): void {
  if (!is_awaited) return;
  is_awaited = false;
  heading.focus({ preventScroll: true });
}
