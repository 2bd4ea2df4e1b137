/** What was sent and is not known to be done or refused, with the key that it was sent with. */
interface Open {
  key: string;
  /** How many of it are on their way just now. */
  under_way: number;
  /** When it was last sent, by a clock that nobody sets. */
  sent: number;
}

/** By a digest: what was typed is not kept here. */
const open = new Map<string, Open>();

/** Who sends the same later than that means another deed. */
const known_for_ms = 5 * 60_000;

/** Where the server heeds no key: what only looks or opens, what shows a secret once, what asks for
    a password or is worked out for long, which goes in steps, and what adds nothing the second
    time. */
const heeds_none = [
  /^\/(sign-in|sign-out|me)(\/|$)/,
  /^\/(?!(clash-checks|joint-visits)\/).*\/opening$/,
  /\/(look|begin|preview|outline|rows|judgement|undoing|reading)$/,
  /\/(invitations|accept|new-password|emergency-code)$/,
  /^\/(ledger\/checkpoints|compartment\/file|action-plans)$/,
  /^\/programmes\/[^/]+\/calendar(\/file)?$/,
];

/** Whether what is sent to `path` twice with one key is done once (see the OpenAPI document). */
export function is_done_once(path: string): boolean {
  return !heeds_none.some((pattern) => pattern.test(path));
}

/** Whether a failure says that nothing was done. After any other the answer may have been lost. */
export function is_certain(failure: unknown): boolean {
  const kind = (failure as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && kind !== 'unavailable' && kind !== 'busy';
}

/** Sends with a key by which the server knows it again. What is sent alike before an answer came
    has the same key: it is done once, however often somebody presses the button. */
export async function sent_once<Answer>(
  what: string,
  send: (key: string) => Promise<Answer>,
): Promise<Answer> {
  const name = digest_of(what);
  const one = open_of(name);
  one.under_way += 1;
  try {
    const answer = await send(one.key);
    open.delete(name);
    forget_open();
    return answer;
  } catch (failure) {
    if (is_certain(failure)) open.delete(name);
    throw failure;
  } finally {
    one.under_way -= 1;
  }
}

/** Something was done, or somebody else is here: what was sent before and is sent again from now on
    is meant anew. What is on its way stays known. */
export function forget_open(): void {
  for (const [name, one] of open) if (one.under_way === 0) open.delete(name);
}

function open_of(name: string): Open {
  const now = performance.now();
  const found = open.get(name);
  const is_meant = found && (found.under_way > 0 || now - found.sent < known_for_ms);
  const one = is_meant ? found : { key: random_key(), under_way: 0, sent: now };
  one.sent = now;
  open.set(name, one);
  return one;
}

/** 53 bits and the length; `crypto.subtle` is missing where a page comes without TLS from another
    machine. Where two texts had the same, the server would refuse the second. */
function digest_of(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${text.length}.${high >>> 0}.${low >>> 0}`;
}

/** 128 bits; `randomUUID` is missing where a page comes without TLS from another machine. */
export function random_key(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
