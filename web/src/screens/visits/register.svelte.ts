import { language } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read, type Listed } from '../../server/server';

/** As much of a body as lists of visits and figures need. */
export interface KnownBody {
  id: string;
  names: Name[];
  type: string;
  mandates: { place_type: string }[];
  ended: string | null;
}

/** More bodies than this no country has told of; the rest keep their ids. */
const pages_max = 20;

const state = $state<{ bodies: Record<string, KnownBody>; is_known: boolean }>({
  bodies: {},
  is_known: false,
});

/** The bodies of the register, as far as they have come. */
export function known_bodies(): KnownBody[] {
  return Object.values(state.bodies);
}

/** Whether all of them have come. */
export function has_learnt_bodies(): boolean {
  return state.is_known;
}

export function known_body(id: string): KnownBody | undefined {
  return state.bodies[id];
}

/** What the body `id` is called; empty until it is known. */
export function body_name(id: string): string {
  return named(state.bodies[id]?.names).text;
}

/** Reads the bodies of the register, all pages of them. What was read before stays meanwhile. */
export async function learn_bodies(): Promise<void> {
  const all: Record<string, KnownBody> = {};
  for (let page = 1; page <= pages_max; page += 1) {
    const answer = await read<Listed<KnownBody>>('/bodies', { page, lang: language() });
    answer.items.forEach((body) => (all[body.id] = body));
    if (page * answer.page_size >= answer.total) break;
  }
  state.bodies = all;
  state.is_known = true;
}
