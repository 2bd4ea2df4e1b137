import type { Name } from '../../messages/names';
import { read, send } from '../../server/server';
import type { Role } from '../../server/viewer.svelte';

/** A person of the own body. */
export interface Colleague {
  id: string;
  name: string;
  sign_in_name: string;
  role: Role;
  has_second_step: boolean;
  created: string;
  disabled_since: string | null;
}

/** An invitation that nobody has accepted yet. */
export interface OpenInvitation {
  id: string;
  name: string;
  role: Role;
  renews_a_password: boolean;
  created: string;
  expires: string;
}

/** What an invited person brings; the token is told this once. */
export interface InvitationLink {
  token: string;
  expires: string;
}

/** Somebody who signs in, as the machine's administrator may know it. */
export interface MachinePerson {
  id: string;
  name: string;
  body: string | null;
  body_name: string | null;
  is_disabled: boolean;
}

/** A body of the register, and how many people were let in for it. */
export interface MachineBody {
  id: string;
  names: Name[];
  people: number;
}

export const roles_of_a_body = ['reader', 'editor', 'coordinator'];

export async function colleagues(): Promise<Colleague[]> {
  return (await read<{ items: Colleague[] }>('/people')).items;
}

/** Somebody who is named in what few read. */
export interface OneNamed {
  person: string;
  /** Where it comes along: of who is among our people no more. */
  name?: string;
  holds_the_key: boolean;
}

/** Whom one may name there: who signs in, and does not open it yet. */
export function to_be_named(people: Colleague[], members: OneNamed[]) {
  const opens = (id: string) => members.some((one) => one.person === id && one.holds_the_key);
  return people
    .filter(({ id, disabled_since }) => disabled_since === null && !opens(id))
    .map(({ id, name: label }) => ({ value: id, label }));
}

/** Whether somebody who is named has left our body since. */
export const has_left = (people: Colleague[], person: string) =>
  people.some(({ id, disabled_since }) => id === person && disabled_since !== null);

export async function open_invitations(): Promise<OpenInvitation[]> {
  return (await read<{ items: OpenInvitation[] }>('/people/invitations')).items;
}

export async function everybody(): Promise<MachinePerson[]> {
  return (await read<{ items: MachinePerson[] }>('/machine/people')).items;
}

export async function bodies_of_the_machine(): Promise<MachineBody[]> {
  return (await read<{ items: MachineBody[] }>('/machine/bodies')).items;
}

export async function invite(name: string, role: string): Promise<InvitationLink> {
  return send<InvitationLink>('POST', '/people/invitations', { name, role });
}

export async function withdraw(id: string): Promise<void> {
  await send('DELETE', `/people/invitations/${id}`);
}

export async function change_role(id: string, role: string): Promise<void> {
  await send('PUT', `/people/${id}/role`, { role });
}

export async function disable(id: string): Promise<void> {
  await send('POST', `/people/${id}/disable`, {});
}

export async function enable(id: string): Promise<void> {
  await send('POST', `/people/${id}/enable`, {});
}

export async function renew_password(id: string): Promise<InvitationLink> {
  return send<InvitationLink>('POST', `/people/${id}/new-password`, {});
}

export async function invite_first(body: string, name: string): Promise<InvitationLink> {
  return send<InvitationLink>('POST', `/machine/bodies/${body}/invitations`, { name });
}

/** Another one who runs the machine. */
export async function invite_administrator(name: string): Promise<InvitationLink> {
  return send<InvitationLink>('POST', '/machine/invitations', { name });
}

/** The address that an invited person opens. */
export function address_of_invitation({ token }: InvitationLink): string {
  return `${location.origin}/invitation/${token}`;
}
