import type { components } from '../../generated/api';
import { has, t, word } from '../../messages/messages.svelte';
import { read, send, type Listed } from '../../server/server';

type Schemas = components['schemas'];

export type Line = Schemas['LedgerLine'];
export type Proof = Schemas['LetterProof'];
export type Checkpoint = Schemas['LedgerCheckpoint'];

/** The end of a chain as people hand it on: `12:9f86…`; some write down the hash alone. */
export interface Head {
  number: number | null;
  hash: string;
}

/** What became of a comparison. `gone`: the ledger is shorter than that; `other`: another line
    stands there; `unknown`: nothing here bears it, which proves nothing; `forged`: it is signed,
    and not by whom it names. */
export type Outcome =
  | { is: 'same'; at: string }
  | { is: 'letter'; at: string; sender: string }
  | { is: 'gone' | 'other' | 'unknown' | 'forged' };

const hash_letters = 64;

export const head_of = ({ number, hash }: Line) => `${number}:${hash}`;

/** A head out of what somebody pasted, or nothing: spaces and line ends are not part of it. */
export function head_in(text: string): Head | null {
  const found = /^(?:(\d{1,15}):)?([0-9a-f]+)$/.exec(text.replaceAll(/\s/g, '').toLowerCase());
  if (!found || found[2]?.length !== hash_letters) return null;
  return { number: found[1] ? Number(found[1]) : null, hash: found[2] };
}

/** A signed checkpoint in one line, as it is handed on. */
export const signed_text = ({ body, number, hash, at, signature }: Checkpoint) =>
  `${body} ${number}:${hash} ${at} ${signature}`;

/** A signed checkpoint out of what somebody pasted, or nothing. */
export function signed_in(text: string): Checkpoint | null {
  const found = /^(\w{26}) (\d{1,15}):([0-9a-f]{64}) (\S+Z) (\S+)$/.exec(
    text.trim().replaceAll(/\s+/g, ' '),
  );
  if (!found) return null;
  const [, body = '', number = '', hash = '', at = '', signature = ''] = found;
  return { body, number: Number(number), hash, at, signature };
}

/** Signs where our ledger ends; that it was done becomes a line of it. */
export function sign_ours(): Promise<Checkpoint> {
  return send<Checkpoint>('POST', '/ledger/checkpoints', {});
}

/** What somebody pasted: a signed checkpoint, a bare one, or nothing. */
export const checkpoint_in = (text: string): Checkpoint | Head | null =>
  signed_in(text) ?? head_in(text);

/** A partner's checkpoint: first whether it is the partner's, if it is signed. */
export async function compared_with_theirs(
  given: Checkpoint | Head,
  own: string | null,
): Promise<Outcome> {
  if ('signature' in given && !(await is_signed(given))) return { is: 'forged' };
  return compared_with_letters(given, own);
}

async function is_signed(checkpoint: Checkpoint): Promise<boolean> {
  const judged = await send<Schemas['LedgerCheckpointJudged']>(
    'POST',
    '/ledger/checkpoints/judgement',
    checkpoint,
  );
  return judged.is_signed_by_body;
}

export function lines(page: number): Promise<Listed<Line>> {
  return read<Listed<Line>>('/ledger', { page });
}

/** Whether our own ledger still has the line that somebody kept. The latest line is the first. */
export async function compared_with_ours({ number, hash }: Head): Promise<Outcome> {
  const first = await lines(1);
  if (number === null) return one_of(first.items, hash);
  if (number > first.total || number < 1) return { is: 'gone' };
  const page = Math.floor((first.total - number) / first.page_size) + 1;
  const { items } = page === 1 ? first : await lines(page);
  const line = items.find((each) => each.number === number);
  return line?.hash === hash ? { is: 'same', at: line.at } : { is: 'other' };
}

function one_of(items: Line[], hash: string): Outcome {
  const line = items.find((each) => each.hash === hash);
  return line ? { is: 'same', at: line.at } : { is: 'unknown' };
}

/** Whether a letter that another body sent us came right at this head of its ledger. */
export async function compared_with_letters(
  { hash }: Head,
  own: string | null,
): Promise<Outcome> {
  for (let page = 1; ; page += 1) {
    const { items, total, page_size } = await read<Listed<Proof>>('/letters', { page });
    const letter = items.find(({ sender, sender_head }) => sender !== own && sender_head === hash);
    if (letter) return { is: 'letter', at: letter.at, sender: letter.sender };
    if (items.length === 0 || page * page_size >= total) return { is: 'unknown' };
  }
}

/** What was done, in words; of a letter, which way it went. */
export function deed_text({ kind }: Line): string {
  if (has(`ledger.deed.${kind}`)) return t(`ledger.deed.${kind}`);
  const [, of = '', way = ''] = /^([a-z]+)_(sent|received|opened)$/.exec(kind) ?? [];
  const letter = word('letter_kind', of);
  return letter && way ? t(`ledger.way.${way}`, { letter }) : t('ledger.deed.other');
}

/** A hash in its groups of eight, as a person compares it with paper. */
export const in_groups = (hash: string) => hash.match(/.{1,8}/g)?.join(' ') ?? hash;
