import { read } from '../../server/server';
import { has_role, viewer } from '../../server/viewer.svelte';

/** Who keeps the register, and takes corrections. */
export interface Keeper {
  body: string;
  is_ours: boolean;
  /** Somebody of it has come in, so that a letter to it can be sealed. */
  is_reachable: boolean;
}

export const keeper = () => read<Keeper>('/corrections/keeper');

let asked: { of: string; answer: Promise<boolean> } | null = null;

/** Whether the viewer writes letters for a body that does not keep the register. */
export async function may_propose(): Promise<boolean> {
  const who = viewer();
  if (!who?.body || who.writes_the_register || !has_role('editor', 'coordinator')) return false;
  if (asked?.of !== who.body) {
    const answer = keeper().then(
      ({ is_ours }) => !is_ours,
      () => false,
    );
    asked = { of: who.body, answer };
  }
  return asked.answer;
}
