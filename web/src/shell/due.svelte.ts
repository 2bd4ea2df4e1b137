import { read } from '../server/server';
import { viewer } from '../server/viewer.svelte';

/** How many things fall due under the own agreements, for the navigation. */
const state = $state<{ count: number; of: string | null }>({ count: 0, of: null });

/** The count for the viewer's body; 0 until it is known. Asked for once for each viewer. */
export function due_count(): number {
  return state.of === (viewer()?.person ?? null) ? state.count : 0;
}

/** Asks anew, after something was changed that the count hangs on, or when somebody came. */
export async function refresh_due(): Promise<void> {
  const who = viewer();
  if (!who?.body) return;
  const answer = await read<{ items: unknown[] }>('/agreements/due').catch(() => null);
  // The navigation stands without its count.
  if (!answer || viewer()?.person !== who.person) return;
  state.count = answer.items.length;
  state.of = who.person;
}
