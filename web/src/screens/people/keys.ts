import { read, send } from '../../server/server';

/** How the body's key stands. */
export interface KeyStanding {
  since: string | null;
  is_with_me: boolean;
  emergency_code_since: string | null;
  last_lost: string | null;
  /** The people who hold it. */
  holders: string[];
}

export async function key_standing(): Promise<KeyStanding> {
  return read<KeyStanding>('/people/keys');
}

export async function hand_key(person: string): Promise<void> {
  await send('POST', `/people/${person}/key`, {});
}

export async function renew_key(): Promise<void> {
  await send('POST', '/people/keys/renew', {});
}

/** The code on paper; it is told this once. */
export async function make_emergency_code(): Promise<string> {
  return (await send<{ code: string }>('POST', '/people/keys/emergency-code', {})).code;
}

export async function restore_key(code: string): Promise<void> {
  await send('POST', '/people/keys/restore', { code });
}
