import { has, t, word } from '../../messages/messages.svelte';
import type { Name } from '../../messages/names';
import { read, send, type Listed } from '../../server/server';

/** One field's part in the doubt whether two records are the same. */
export interface Reason {
  field: string;
  agreement: string;
  weight_millibits: number;
  words: string;
  other_words: string;
}

export type Decided = 'same' | 'different';

/** What the two of a pair are. */
export const kinds = ['place', 'body'] as const;
export type Kind = (typeof kinds)[number];

/** The kind that an address or a list names; places, where it names none. */
export function kind_from(text: string | null): Kind {
  return kinds.find((kind) => kind === text) ?? 'place';
}

/** Where records of a kind stand. */
export const home_of: Record<Kind, string> = { place: '/places', body: '/bodies' };

/** Words about pairs of a kind: those of bodies where they have their own. */
export function said_of(kind: Kind, key: string, params: Parameters<typeof t>[1] = {}): string {
  const own = `doubles.of_bodies.${key}`;
  return t(kind === 'body' && has(own) ? own : `doubles.${key}`, params);
}

/** Two records that may be the same, why, and what a person decided. */
export interface Double {
  id: string;
  version: number;
  kind: Kind;
  one: string;
  one_names: Name[];
  other: string;
  other_names: Name[];
  stays: string;
  reasons: Reason[];
  found_in: string | null;
  found_at: string;
  decision: 'none' | Decided;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: string | null;
  note: string | null;
}

/** What a list of pairs is narrowed to, and how it is ordered. */
export interface Narrowing {
  kind: Kind;
  found_in: string | null;
  sort: string;
}

/** The last look over the register. */
export interface Look {
  id: string;
  kind: Kind;
  begun_at: string;
  ended_at: string | null;
  found: number;
  left_out: number;
  problem: string | null;
}

export async function waiting(narrowing: Narrowing, page: number): Promise<Listed<Double>> {
  return read<Listed<Double>>('/doubles', { decision: 'waiting', ...narrowing, page });
}

export async function pair_of(id: string): Promise<Double> {
  return read<Double>(`/doubles/${id}`);
}

export async function decide(
  pair: Double,
  decision: Decided,
  stays: string,
  note: string,
): Promise<void> {
  const said = { version: pair.version, decision, stays, note: note.trim() || null };
  await send('POST', `/doubles/${pair.id}/decision`, said);
}

export async function reopen(pair: Double): Promise<void> {
  await send('POST', `/doubles/${pair.id}/reopening`, { version: pair.version });
}

export async function last_look(kind: Kind): Promise<Look | null> {
  const { items } = await read<{ items: Look[] }>('/doubles/looks');
  return items.find((look) => look.kind === kind) ?? null;
}

export async function look_over(kind: Kind): Promise<void> {
  await send('POST', '/doubles/looks', { kind });
}

/** The record that becomes part of the other, when `stays` stays. */
export function goes_of(pair: Double, stays: string): string {
  return stays === pair.one ? pair.other : pair.one;
}

/** The names of one of the two. */
export function names_in(pair: Double, id: string): Name[] {
  return id === pair.one ? pair.one_names : pair.other_names;
}

/** From here on an agreement says much: one in sixteen strangers has it, or fewer. */
const rare_millibits = 4000;

/** Fields whose agreement has words of its own. */
const told_apart = ['name', 'position', 'lists', 'rival'];

/** A reason in words: "the same, which few others have". */
export function reason_text(
  { field, agreement, weight_millibits, words, other_words }: Reason,
  kind: Kind = 'place',
) {
  const how = agreement.replace('-', '_');
  if (field === 'type') {
    return t(`doubles.reason.one.${how}`, { words: type_text(kind, words, other_words) });
  }
  const said = agreement === 'one-sided' ? words || other_words : words;
  const params = { words: said.replaceAll(' ~ ', ' ≈ '), other: other_words };
  if (told_apart.includes(field)) {
    const own = field === 'name' && how === 'partly' && !words ? 'differ' : how;
    const key = `doubles.reason.${field}.${own}`;
    return has(key) ? said_of(kind, key.replace('doubles.', ''), params) : '';
  }
  if (how === 'same' && weight_millibits >= rare_millibits) {
    return t('doubles.reason.rare', params);
  }
  const is_apart = words !== '' && other_words !== '' && words !== other_words;
  if (how === 'same' || !is_apart) return t(`doubles.reason.one.${how}`, params);
  return t(`doubles.reason.two.${how}`, params);
}

function type_text(kind: Kind, words: string, other_words: string): string {
  const said = [...new Set([words, other_words])].filter((each) => each !== '');
  return said.map((each) => word(`${kind}_type`, each.replaceAll(' ', '_'))).join(' / ');
}

/** Whether it speaks against their being the same. */
export function is_against({ agreement, weight_millibits }: Reason): boolean {
  return agreement === 'differ' || (agreement !== 'same' && weight_millibits < 0);
}
