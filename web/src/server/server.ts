import { has, language, speak, t } from '../messages/messages.svelte';
import { forget_open, is_done_once, sent_once } from './once';

/** Where the program answers; the version is part of the address. */
export const base = '/api/v1';

/** For so long the words of refusals are waited for on a poor line; then the server's own do. */
const words_wait_ms = 4000;

/** What a list answers. `total_is_capped`: there are at least `total`. */
export interface Listed<Item> {
  items: Item[];
  total: number;
  total_is_capped: boolean;
  page: number;
  page_size: number;
}

/** A value that a field has, and how many of the present list have it. */
export interface FacetCount {
  field: string;
  value: string;
  count: number;
}

/** What was asked along with a path; an array repeats its name. */
export type Asked = Record<string, string | number | string[] | null | undefined>;

/** What the server did not do, why, and what to do next. */
export class Refusal extends Error {
  constructor(
    readonly kind: string,
    readonly code: string,
    message: string,
    readonly field: string | null = null,
    /** By which whoever runs the machine finds the failure in the log. */
    readonly reference: string | null = null,
  ) {
    super(message);
  }

  /** In the reader's language where there is a translation, else the server's own English, which
      says more where several refusals share a code. */
  get says(): string {
    const key = this.code.startsWith('error.') ? this.code : `error.${this.code}`;
    const text = language() !== 'en' && has(key) ? t(key) : this.message;
    if (!this.reference) return text;
    return `${text} ${t('error.reference', { reference: this.reference })}`;
  }
}

let token = '';
let on_signed_out = () => {};
/** What is known without the server; nothing, as a rule. */
let known_here: (path: string, asked: Asked) => unknown = () => undefined;

/** The token that proves that a change comes from this page; it comes with the viewer. */
export function trust(given: string): void {
  token = given;
  if (!given) forget_open();
}

/** What happens when the server says that nobody is signed in. */
export function when_signed_out(act: () => void): void {
  on_signed_out = act;
}

/** What stands in for an answer that does not come: what `known` gives, if anything. */
export function when_unanswered(known: (path: string, asked: Asked) => unknown): void {
  known_here = known;
}

/** Whether nobody answered: there is no line, or what answers is not the server. */
export function is_unanswered(failure: unknown): boolean {
  return failure instanceof Refusal && failure.kind === 'unavailable';
}

/** The address of `path` with what is asked, for links and downloads. */
export function address_of(path: string, asked: Asked = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    const values = Array.isArray(value) ? value : [value];
    for (const each of values) {
      if (each !== null && each !== undefined && each !== '') query.append(name, String(each));
    }
  }
  const text = query.toString();
  return `${base}${path}${text ? `?${text}` : ''}`;
}

/** Reads what lies at `path`. Throws a `Refusal`. */
export async function read<Answer>(
  path: string,
  asked: Asked = {},
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    return await answer_of<Answer>(address_of(path, asked), { signal: signal ?? null });
  } catch (failure) {
    const known = is_unanswered(failure) ? known_here(path, asked) : undefined;
    if (known === undefined) throw failure;
    return known as Answer;
  }
}

/** Changes something. Throws a `Refusal`; then nothing was changed. */
export async function send<Answer = unknown>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const headers: Record<string, string> = { 'X-Liaise-Token': token };
  const is_file = body instanceof Blob;
  if (body !== undefined && !is_file) headers['Content-Type'] = 'application/json';
  const text = body === undefined ? null : is_file ? body : JSON.stringify(body);
  const address = address_of(path);
  const request = { method, headers, body: text };
  if (method !== 'POST') {
    const answer = await answer_of<Answer>(address, request);
    forget_open();
    return answer;
  }
  // Who is not signed in has no keys.
  if (is_file || !token || !is_done_once(path)) return answer_of<Answer>(address, request);
  return sent_once(`${address}\n${text}`, (key) => {
    headers['Idempotency-Key'] = `"${key}"`;
    return answer_of<Answer>(address, request, 'error.answer_lost_once');
  });
}

/** Sends what the server knows again by `key`, whenever and from wherever it was sent first. Throws
    a `Refusal`. */
export async function send_by_key<Answer>(
  key: string,
  path: string,
  body: unknown,
): Promise<Answer> {
  const headers = {
    'X-Liaise-Token': token,
    'Content-Type': 'application/json',
    'Idempotency-Key': `"${key}"`,
  };
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await answer_of<Answer>(address_of(path), request, 'error.answer_lost_once');
  forget_open();
  return answer;
}

async function answer_of<Answer>(
  address: string,
  request: RequestInit,
  lost = 'error.answer_lost',
): Promise<Answer> {
  const headers = { Accept: 'application/json', ...request.headers };
  // Whoever only read has lost nothing; what was sent may have been stored all the same.
  const unanswered = request.method ? lost : 'error.no_answer';
  const lose = (failure: unknown): never => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Refusal('unavailable', unanswered, t(unanswered));
  };
  const whole = { credentials: 'same-origin', ...request, headers } as const;
  const response = await fetch(address, whole).catch(lose);
  // An answer that breaks off is none; nor is the page of a network that asks to be paid first.
  if (response.ok)
    return (response.status === 204 ? null : await response.json().catch(lose)) as Answer;
  const refusal = await refusal_of(response);
  // Who only read, and is not signed in, is shown the door and no refusal.
  if (response.status !== 401 || request.method) await words_of_refusals();
  if (response.status === 401) on_signed_out();
  throw refusal;
}

async function refusal_of(response: Response): Promise<Refusal> {
  const kind = response.status === 404 ? 'not_found' : 'unavailable';
  const unreadable = new Refusal(kind, 'error.unreadable', t('error.unreadable'));
  try {
    const { error } = await response.json();
    if (typeof error?.message !== 'string') return unreadable;
    const { kind: said, code = '', message, field = null, reference = null } = error;
    return new Refusal(said, code, message, field, reference);
  } catch {
    return unreadable;
  }
}

/** The words of refusals come with the first of them, and are there before it is seen. Without
    them, on a line that is lost, the server's own stand. */
async function words_of_refusals(): Promise<void> {
  const coming = speak('error').catch(() => {});
  if (language() === 'en') return;
  const enough = new Promise<void>((go_on) => setTimeout(go_on, words_wait_ms));
  await Promise.race([coming, enough]);
}
