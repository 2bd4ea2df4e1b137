import { is_language, language, speak_in } from '../messages/messages.svelte';
import { read, Refusal, send, trust } from './server';

/** Who is signed in, for which body, and what may be done. */
export interface Viewer {
  person: { id: string; name: string };
  body: { id: string; name: string } | null;
  roles: string[];
  token: string;
  language: string | null;
  sight: string;
  has_second_step?: boolean;
}

const state = $state<{ viewer: Viewer | null }>({ viewer: null });

/** Who is signed in; nobody before the first answer and after signing out. */
export function viewer(): Viewer | null {
  return state.viewer;
}

/** Whether the viewer has one of `roles`. An administrator has no body and none of its roles. */
export function has_role(...roles: string[]): boolean {
  return state.viewer?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Asks who is signed in, and turns the page to that person's language. */
export async function meet_viewer(): Promise<Viewer | null> {
  try {
    const found = await read<Viewer>('/me');
    state.viewer = found;
    trust(found.token);
    const wanted = found.language;
    if (is_language(wanted) && wanted !== language() && !chose_language()) await speak_in(wanted);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    state.viewer = null;
  }
  return state.viewer;
}

/** Ends the session here and forgets who it was. */
export async function sign_out(): Promise<void> {
  await send('DELETE', '/session');
  forget_viewer();
}

export function forget_viewer(): void {
  state.viewer = null;
  trust('');
}

function chose_language(): boolean {
  try {
    return localStorage.getItem('liaise.language') !== null;
  } catch {
    return false;
  }
}
