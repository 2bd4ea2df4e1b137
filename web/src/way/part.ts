import { t } from '../messages/messages.svelte';
import { Refusal } from '../server/server';

/** A line that broke for a moment is mostly there again after this. */
const pause_ms = 700;
/** Where the page was opened anew by itself, so that it is not done over and over. Also known to
    first.js. */
const reopened = 'liaise.reopened';

/** A part of the program that did not come over the line. */
export class PartMissing extends Refusal {
  constructor() {
    super('unavailable', 'error.part_missing', t('error.part_missing'));
  }
}

/** Fetches a part of the program, and once more if it did not come. Throws `PartMissing`. */
export async function part<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load().catch((problem) => again(problem, load));
  } catch {
    throw new PartMissing();
  }
}

/** What has no style the second time would be shown without one: the bundler asks for it once. */
async function again<Part>(problem: unknown, load: () => Promise<Part>): Promise<Part> {
  if (problem instanceof Error && problem.message.includes('CSS')) throw problem;
  await new Promise((go_on) => setTimeout(go_on, pause_ms));
  return load();
}

/** Opens the page anew, once for an address and when the server can be reached: some browsers do
    not ask again for what failed, and what was built anew has other names. Whether it does. */
export async function reopens(): Promise<boolean> {
  try {
    if (sessionStorage.getItem(reopened) === location.pathname) return false;
    const reached = await fetch('/first.js', { method: 'HEAD', cache: 'no-store' });
    if (!reached.ok) return false;
    sessionStorage.setItem(reopened, location.pathname);
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** The page is there: the next failure is a new one. */
export function arrived(): void {
  try {
    sessionStorage.removeItem(reopened);
  } catch {
    // Without storage a page is never opened anew by itself.
  }
}
