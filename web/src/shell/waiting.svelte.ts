import type { Alarm } from '../screens/agreements/agreements';
import { read, type Asked, type Listed } from '../server/server';
import { viewer } from '../server/viewer.svelte';

/** What waits for the viewer's body: in numbers, and what falls due by name. */
export interface Waiting {
  /** Falls due under an agreement. */
  due: Alarm[];
  /** Was told to us, and nobody has opened it. */
  unopened: number;
  /** Closed letters that came, and that nobody has opened. */
  closed: number;
  /** Was told to us and called back: a receipt is owed. */
  called_back: number;
  /** Others asked, and have no answer. */
  asked: number;
  /** Proposed for the register that we keep, or asked back about what we proposed. */
  corrections: number;
  /** We are about to tell, and a second person has to look. */
  second: number;
  /** Others owe us a receipt or an answer, or a last day is near. */
  owed: number;
  /** Others have it although consent was taken back. */
  withdrawn: number;
}

const nothing: Waiting = {
  due: [],
  unopened: 0,
  closed: 0,
  called_back: 0,
  asked: 0,
  corrections: 0,
  second: 0,
  owed: 0,
  withdrawn: 0,
};
const state = $state<{ waiting: Waiting; of: string | null }>({ waiting: nothing, of: null });

/** Nothing until it is known. Asked for once for each viewer. */
export function waiting(): Waiting {
  return state.of === (viewer()?.person ?? null) ? state.waiting : nothing;
}

let asking: Promise<void> | null = null;

/** Asks anew, after something was done that it hangs on, or when somebody came; once for all who
    ask at the same time. */
export function refresh_waiting(): Promise<void> {
  asking ??= ask().finally(() => (asking = null));
  return asking;
}

async function ask(): Promise<void> {
  const who = viewer();
  if (!who?.body) return;
  const found = await what_waits();
  if (viewer()?.person !== who.person) return;
  state.waiting = found;
  state.of = who.person;
}

/** The navigation stands without a number that cannot be read. */
async function what_waits(): Promise<Waiting> {
  const [due, letters, unopened, called_back, asked, corrections, second, given] =
    await Promise.all([
      all_of<Alarm>('/agreements/due'),
      all_of<{ state: string }>('/closed-letters'),
      total_of('/received', { state: 'unopened' }),
      total_of('/received', { state: 'called_back' }),
      total_of('/requests', { side: 'theirs', state: 'open' }),
      total_of('/corrections', corrections_of_ours_to_do()),
      total_of('/disclosures', { stage: 'waiting_for_second' }),
      all_of<{ kind: string }>('/given/due'),
    ]);
  const withdrawn = given.filter(({ kind }) => kind === 'consent').length;
  const owed = given.length - withdrawn;
  const closed = letters.filter(({ state: one }) => one === 'unopened').length;
  return { due, unopened, closed, called_back, asked, corrections, second, owed, withdrawn };
}

/** Who writes the register decides on what is proposed; everybody else proposes. */
function corrections_of_ours_to_do(): Asked {
  return viewer()?.writes_the_register
    ? { side: 'theirs', state: ['sent', 'opened', 'answered'] }
    : { side: 'ours', state: 'asked' };
}

async function total_of(path: string, asked: Asked): Promise<number> {
  return (await read<Listed<unknown>>(path, asked).catch(() => null))?.total ?? 0;
}

async function all_of<Item>(path: string): Promise<Item[]> {
  return (await read<{ items: Item[] }>(path).catch(() => null))?.items ?? [];
}
