import { show_passkey, type ShownPasskey } from './passkeys';
import { read, Refusal, send } from './server';
import { welcome, type Viewer } from './viewer.svelte';

/** What is still needed before somebody is signed in: a code or a passkey, or a passkey or a code
    on paper. */
export type Step = 'done' | 'code' | 'passkey';

/** What is given as the second step. */
export type Second = { code: string } | { passkey: ShownPasskey };

/** How somebody came in, or tried to. */
export interface SignInLine {
  id: string;
  at: string;
  way: string;
  outcome: 'came_in' | 'wrong' | 'counter_went_back';
  device: string;
  network: 'this_machine' | 'own_network' | 'internet';
}

/** How many codes on paper were not used yet, and since when there are any. */
export interface RecoveryStanding {
  left: number;
  since: string | null;
}

/** A session of the viewer, as the list of them shows it. */
export interface Session {
  id: string;
  device: string;
  created: string;
  last_seen: string;
  expires: string;
  is_this_one: boolean;
}

/** What an authenticator is set up with: a key to type, and a square to scan as one SVG path. */
export interface SecondStep {
  secret: string;
  address: string;
  qr_path: string;
  qr_size: number;
}

/** Signs in; without a second step first, and again with it when one is asked for. */
export async function sign_in(name: string, password: string, second?: Second): Promise<Step> {
  const attempt = { sign_in_name: name, password, device: device(), ...second };
  try {
    await welcome(await send<Viewer>('POST', '/sign-in', attempt));
    return 'done';
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || second) throw refusal;
    if (refusal.code === 'sign_in.code_needed') return 'code';
    if (refusal.code === 'sign_in.passkey_needed') return 'passkey';
    throw refusal;
  }
}

/** Signs in by a passkey alone. */
export async function sign_in_by_passkey(): Promise<void> {
  const passkey = await show_passkey();
  await welcome(await send<Viewer>('POST', '/sign-in/passkey', { passkey, device: device() }));
}

/** Signs in by a code on paper, with a new password. */
export async function recover(name: string, code: string, password: string): Promise<void> {
  const recovery = { sign_in_name: name, code, new_password: password, device: device() };
  await welcome(await send<Viewer>('POST', '/sign-in/recovery', recovery));
}

export async function sign_ins(): Promise<SignInLine[]> {
  return (await read<{ items: SignInLine[] }>('/me/sign-ins')).items;
}

export async function recovery_standing(): Promise<RecoveryStanding> {
  return read<RecoveryStanding>('/me/recovery-codes');
}

/** Ten codes on paper; they are told this once. */
export async function make_recovery_codes(password: string): Promise<string[]> {
  const made = await send<{ codes: string }>('POST', '/me/recovery-codes', { password });
  return made.codes.split('\n');
}

/** Accepts an invitation, and signs in. Who only gets a new password leaves the names out. */
export async function accept(
  token: string,
  password: string,
  person: { name?: string; sign_in_name?: string },
): Promise<void> {
  const acceptance = { token, password, device: device(), ...person };
  await welcome(await send<Viewer>('POST', '/invitations/accept', acceptance));
}

export async function sessions(): Promise<Session[]> {
  return (await read<{ items: Session[] }>('/me/sessions')).items;
}

export async function end_session(id: string): Promise<void> {
  await send('DELETE', `/me/sessions/${id}`);
}

export async function begin_second_step(password: string): Promise<SecondStep> {
  return send<SecondStep>('POST', '/me/totp/begin', { password });
}

/** Turns the second step on, by a first code of it. */
export async function confirm_second_step(code: string): Promise<void> {
  await send('POST', '/me/totp/confirm', { code });
}

export async function end_second_step(password: string): Promise<void> {
  await send('DELETE', '/me/totp', { password });
}

export async function change_password(current: string, next: string): Promise<void> {
  const change = { current_password: current, new_password: next };
  await send('POST', '/me/password', change);
}

/** The browser and computer in a few words, for the list of sessions. */
function device(): string {
  const agent = navigator.userAgent;
  const browsers = { Edg: 'Edge', Firefox: 'Firefox', Chrome: 'Chrome', Safari: 'Safari' };
  const systems = { Android: 'Android', iPhone: 'iPhone', iPad: 'iPad', Windows: 'Windows' };
  const others = { 'Mac OS': 'macOS', CrOS: 'ChromeOS', Linux: 'Linux' };
  const first = (names: Record<string, string>) =>
    Object.entries(names).find(([sign]) => agent.includes(sign))?.[1];
  return [first(browsers), first({ ...systems, ...others })].filter((each) => each).join(', ');
}
