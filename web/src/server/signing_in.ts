import { read, send } from './server';

/** What is still needed before somebody is signed in. */
export type Step = 'done' | 'code';

/** Signs in; without a code first, and again with it when the answer asks for one. */
export async function sign_in(name: string, password: string, code?: string): Promise<Step> {
  const answer = await send<{ needs_code?: boolean }>('POST', '/session', {
    sign_in_name: name,
    password,
    ...(code === undefined ? {} : { code }),
  });
  return answer?.needs_code ? 'code' : 'done';
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

/** What an authenticator needs, as a key to type and as the path of a square to scan. */
export interface Enrolment {
  secret: string;
  address: string;
  qr: { path: string; size: number };
}

/** Whom an invitation is for. `renews`: the person is there already, and only gets a password. */
export interface Invited {
  name: string;
  body: string | null;
  renews: boolean;
}

export async function invitation(token: string): Promise<Invited> {
  return read<Invited>(`/invitations/${encodeURIComponent(token)}`);
}

/** Sets the password, and the names of whoever is new. */
export async function accept(
  token: string,
  password: string,
  person: { name?: string; sign_in_name?: string },
): Promise<void> {
  await send('POST', `/invitations/${encodeURIComponent(token)}/acceptance`, {
    ...person,
    password,
  });
}

export async function sessions(): Promise<Session[]> {
  return (await read<{ items: Session[] }>('/sessions')).items;
}

export async function end_session(id: string): Promise<void> {
  await send('DELETE', `/sessions/${id}`);
}

/** Begins to set up the second step; it is asked for once a code of it was confirmed. */
export async function begin_second_step(): Promise<Enrolment> {
  return send<Enrolment>('POST', '/second-step');
}

/** Turns the second step on with a first code; gives the recovery codes, once. */
export async function confirm_second_step(secret: string, code: string): Promise<string[]> {
  const answer = await send<{ recovery_codes?: string[] }>('PUT', '/second-step', { secret, code });
  return answer?.recovery_codes ?? [];
}

export async function stop_second_step(): Promise<void> {
  await send('DELETE', '/second-step');
}

export async function change_password(present: string, next: string): Promise<void> {
  await send('PUT', '/password', { present, next });
}
