import { chosen_language, is_language, language, speak_in } from '../messages/messages.svelte';
import { named, type Name } from '../messages/names';
import { read, Refusal, send, trust } from './server';

export type Role = 'reader' | 'editor' | 'coordinator' | 'machine';

/** Who is signed in, for which body, and what they may do, as the server says it. */
export interface Viewer {
  person: string;
  name: string;
  sign_in_name: string;
  body: string | null;
  body_name: string | null;
  role: Role;
  writes_the_register: boolean;
  runs_the_machine: boolean;
  language: string;
  installation_name: string;
  csrf_token: string;
  has_second_step: boolean;
  has_authenticator: boolean;
  sight: 'exact' | 'coarse';
}

interface OwnBody {
  names: Name[];
  complaints: string;
}

const state = $state<{
  viewer: Viewer | null;
  /** Whether the server said so. */
  is_met: boolean;
  body_names: Name[];
  takes_complaints: boolean;
}>({
  viewer: null,
  is_met: false,
  body_names: [],
  takes_complaints: false,
});

let on_forgotten = () => {};

/** What happens when whoever was here is here no more. */
export function when_forgotten(act: () => void): void {
  on_forgotten = act;
}

/** Who is signed in; nobody before the first answer and after signing out. */
export function viewer(): Viewer | null {
  return state.viewer;
}

/** Whether the server said who it is; without a line somebody may stand there whom this device
    knows by a passphrase. */
export function is_met(): boolean {
  return state.is_met;
}

/** Somebody whom this device knows, until the server can be asked. Nothing is sent in their name
    before that. */
export function remember_viewer(known: Viewer): void {
  if (!state.is_met) state.viewer = known;
}

/** What the viewer's body is called in the language of the screen; nothing without one. */
export function own_body(): string {
  return named(state.body_names).text || (state.viewer?.body_name ?? '');
}

/** Whether the viewer's body takes complaints, as the register says, or has any. */
export function takes_complaints(): boolean {
  return state.takes_complaints;
}

/** Whether the viewer has one of `roles`. The machine's administrator has none of a body's. */
export function has_role(...roles: Role[]): boolean {
  return state.viewer !== null && roles.includes(state.viewer.role);
}

/** Asks who is signed in, and turns the page to that person's language. */
export async function meet_viewer(): Promise<Viewer | null> {
  try {
    await welcome(await read<Viewer>('/me'));
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.kind !== 'unauthenticated') throw refusal;
    state.viewer = null;
    state.is_met = false;
  }
  return state.viewer;
}

/** Somebody is in: remembers who, and with which token changes are sent from now on. */
export async function welcome(found: Viewer): Promise<void> {
  state.viewer = found;
  state.is_met = true;
  trust(found.csrf_token);
  void learn_names(found.body);
  const wanted = found.language;
  if (is_language(wanted) && wanted !== language() && !chosen_language()) await speak_in(wanted);
}

/** The names of the own body in every language; until they come, and if they do not, the one that
    came with the viewer stands. */
async function learn_names(body: string | null): Promise<void> {
  const said = body ? await read<OwnBody>(`/bodies/${body}`).catch(() => null) : null;
  const takes = body ? takes_or_has(said?.complaints) : false;
  if (state.viewer?.body === body) state.body_names = said?.names ?? [];
  const found = await takes;
  if (state.viewer?.body === body) state.takes_complaints = found;
}

async function takes_or_has(complaints: string | undefined): Promise<boolean> {
  if (['receives', 'investigates', 'decides'].includes(complaints ?? '')) return true;
  const list = await read<{ total: number }>('/complaints/cases').catch(() => ({ total: 0 }));
  return list.total > 0;
}

/** Changes how colleagues read the viewer's name, and the language of the screens everywhere. */
export async function change_me(name: string, language: string): Promise<void> {
  await send('PUT', '/me', { name, language });
  if (state.viewer) state.viewer = { ...state.viewer, name, language };
}

/** Ends the session here and forgets who it was. */
export async function sign_out(): Promise<void> {
  await send('POST', '/sign-out', {});
  forget_viewer();
}

export function forget_viewer(): void {
  state.viewer = null;
  state.is_met = false;
  state.body_names = [];
  state.takes_complaints = false;
  trust('');
  on_forgotten();
}
