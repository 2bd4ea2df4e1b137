// What lies on a device of its drafts. A passphrase opens a ring; the ring opens the key of each
// draft; that opens the draft. Nothing else of them is written anywhere.
import type { Viewer } from '../server/viewer.svelte';

type Bytes = Uint8Array<ArrayBuffer>;

/** PBKDF2-SHA-256 as OWASP asks for it; browsers have nothing that is slower to guess against. */
export const rounds = 600_000;
export const passphrase_letters_min = 12;
/** All small drafts look alike: most are smaller. */
const sealed_bytes_min = 4 * 1024;
/** A finding of a hundred pages. More than that nobody types into a form. */
export const sealed_bytes_max = 256 * 1024;
/** How long what is inside really is, in front of it. */
const length_bytes = 4;

/** A text that is shut, with what its cipher needs besides the key. */
export interface Shut {
  iv: Bytes;
  text: Bytes;
}

/** A ring as it lies on the device: whose it is stands inside, not beside it. */
export interface KeptRing extends Shut {
  id: string;
  salt: Bytes;
  rounds: number;
}

/** A ring that was opened: for whose drafts, and with what. It lives as long as the page. */
export interface Ring {
  id: string;
  owner: Viewer;
  key: CryptoKey;
}

/** What is sealed, as it lies on the device: by which ring, with its own key, shut by that ring. */
export interface Sealed extends Shut {
  id: string;
  ring: string;
  key: Shut;
}

/** Whether a page can seal at all: not where it comes without TLS from another machine. */
export function can_seal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** A new ring for `owner`: opened, and as it is kept. */
export async function new_ring(passphrase: string, owner: Viewer) {
  const id = random_id();
  const raw = random(32);
  const salt = random(16);
  // What the page proves itself with to the server is worth something to others, and goes out of
  // date: it is not kept.
  const inside = { key: text_of(raw), owner: { ...owner, csrf_token: '' } };
  const by = await key_of(passphrase, salt, rounds);
  const shut_by_it = await shut(by, bytes_of(inside), id);
  const ring: Ring = { id, owner: inside.owner, key: await own_key(raw) };
  const kept: KeptRing = { id, salt, rounds, ...shut_by_it };
  return { ring, kept };
}

/** The ring, if that is its passphrase. */
export async function opened_ring(passphrase: string, kept: KeptRing): Promise<Ring | null> {
  const by = await key_of(passphrase, kept.salt, kept.rounds);
  const found = await open(by, kept, kept.id);
  if (!found) return null;
  const { key, owner } = value_of<{ key: string; owner: Viewer }>(found);
  return { id: kept.id, owner, key: await own_key(raw_of(key)) };
}

/** Seals `value` for `ring`, with a key that nothing else has. Throws a `RangeError` when it is too
    long. */
export async function sealed(ring: Ring, id: string, value: unknown, max = sealed_bytes_max) {
  const raw = random(32);
  const place = `${ring.id}/${id}`;
  const key = await shut(ring.key, raw, `${place}/key`);
  const text = await shut(await own_key(raw), bytes_of(value, max), place);
  return { id, ring: ring.id, key, ...text } satisfies Sealed;
}

/** What was sealed; nothing where it is another ring's, or was moved or changed. */
export async function unsealed<Value>(ring: Ring, found: Sealed): Promise<Value | null> {
  const place = `${ring.id}/${found.id}`;
  const raw = await open(ring.key, found.key, `${place}/key`);
  const bytes = raw && (await open(await own_key(raw), found, place));
  return bytes ? value_of<Value>(bytes) : null;
}

/** 128 bits. They say neither when nor what. */
export function random_id(): string {
  return Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The least power of two that holds `bytes`: what is longer by a sentence looks the same. */
export function padded_bytes(bytes: number): number {
  let size = sealed_bytes_min;
  while (size < bytes) size *= 2;
  return size;
}

async function key_of(passphrase: string, salt: Bytes, times: number): Promise<CryptoKey> {
  // The same letters may come composed from one keyboard and in parts from another.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const known = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times };
  return crypto.subtle.deriveKey(way, known, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

function own_key(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** `place` is sealed along: what is put elsewhere does not open there. */
async function shut(key: CryptoKey, bytes: Bytes, place: string): Promise<Shut> {
  const iv = random(12);
  const text = await crypto.subtle.encrypt(way_of(iv, place), key, bytes);
  return { iv, text: new Uint8Array(text) };
}

async function open(key: CryptoKey, { iv, text }: Shut, place: string): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(way_of(iv, place), key, text));
  } catch {
    return null;
  }
}

function way_of(iv: Bytes, place: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}

function bytes_of(value: unknown, max = sealed_bytes_max): Bytes {
  const text = new TextEncoder().encode(JSON.stringify(value));
  const size = padded_bytes(length_bytes + text.length);
  if (size > max) throw new RangeError('too long to be kept on a device');
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, length_bytes);
  return bytes;
}

function value_of<Value>(bytes: Bytes): Value {
  const length = new DataView(bytes.buffer).getUint32(0);
  const text = bytes.subarray(length_bytes, length_bytes + length);
  return JSON.parse(new TextDecoder().decode(text)) as Value;
}

function text_of(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

function raw_of(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function random(bytes: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
