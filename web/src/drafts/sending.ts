import { t } from '../messages/messages.svelte';
import { is_certain } from '../server/once';
import { Refusal } from '../server/server';
import { kinds, type Draft } from './kinds';

/** The server knows a key for a day at least; a device's clock may be wrong by some hours. */
const key_known_ms = 20 * 3600 * 1000;

/** What it takes to send a draft: a way to the server, and one to the device. */
export interface Ways {
  /** Sends by a key; what was sent with it before is not done again. */
  send: (key: string, path: string, body: unknown) => Promise<unknown>;
  keep: (draft: Draft) => Promise<void>;
  forget: (id: string) => Promise<void>;
  now: () => Date;
}

/** Whether it may be stored, and the server may no longer know it by its key: sent again it might
    be there twice. Only a person who looks can tell. */
export function is_in_doubt({ tried }: Draft, now: Date): boolean {
  return tried !== null && now.getTime() - Date.parse(tried) > key_known_ms;
}

/** Sends a draft, and forgets it once it is stored. Throws what the server refuses it with; then it
    is kept. */
export async function send_draft<Answer>(draft: Draft, ways: Ways): Promise<Answer> {
  if (is_in_doubt(draft, ways.now())) throw new Error('a person has to look first');
  const { path, body } = kinds[draft.kind].sent(draft.values);
  // On the device before it is on its way: a page that is closed meanwhile leaves a trace of it.
  await ways.keep({ ...draft, tried: draft.tried ?? ways.now().toISOString() });
  try {
    const answer = await ways.send(draft.key, path, body);
    await ways.forget(draft.id);
    return answer as Answer;
  } catch (failure) {
    if (is_settled(failure, draft)) await ways.keep({ ...draft, tried: null });
    throw failure;
  }
}

/** Whether a refusal says that it is not stored, not by an earlier attempt either: the server looks
    for the key before it looks at what is sent, and after it has looked at who sends. */
function is_settled(failure: unknown, draft: Draft): boolean {
  if (!is_certain(failure)) return false;
  if (draft.tried === null) return true;
  const { kind, code } = failure as { kind: string; code?: string };
  return code !== 'error.key_used' && ['invalid', 'not_found', 'conflict'].includes(kind);
}

/** A failure in words that somebody at a form understands, who knows nothing of keys. */
export function worded(failure: unknown): unknown {
  if ((failure as { code?: string }).code !== 'error.key_used') return failure;
  return new Refusal('conflict', 'drafts.stored_before', t('drafts.stored_before'));
}
