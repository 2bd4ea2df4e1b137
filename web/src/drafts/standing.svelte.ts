import { viewer, when_forgotten, type Viewer } from '../server/viewer.svelte';
import type { Ring } from './sealing';

/** On this device somebody keeps drafts; whose, and whether there are any, it does not say. */
const turned_on = 'liaise.drafts';

class Standing {
  is_on = $state(is_turned_on());
  ring = $state.raw<Ring | null>(null);
}

const standing = new Standing();
when_forgotten(() => hold(null));

/** Whether somebody turned drafts on, on this device. Nobody has at first. */
export function keeps_drafts(): boolean {
  return standing.is_on;
}

/** The ring of the viewer, if its passphrase was given since the page was opened. It is the
    viewer's alone: who comes after somebody finds it shut. */
export function ring(): Ring | null {
  const found = standing.ring;
  return found && is_of(found.owner, viewer()) ? found : null;
}

/** Whether two are one person, who is there for one body. */
export function is_of(owner: Viewer, who: Viewer | null): boolean {
  return owner.person === who?.person && owner.body === who.body;
}

export function hold(found: Ring | null): void {
  standing.ring = found;
}

export function turn(is_on: boolean): void {
  standing.is_on = is_on;
  try {
    if (is_on) localStorage.setItem(turned_on, 'on');
    else localStorage.removeItem(turned_on);
  } catch {
    // Without this storage there is none for drafts either, and that is said there.
  }
}

function is_turned_on(): boolean {
  try {
    return localStorage.getItem(turned_on) !== null;
  } catch {
    return false;
  }
}
