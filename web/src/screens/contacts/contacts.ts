import { today } from '../../messages/days';
import type { Name } from '../../messages/names';
import { read, send, type Listed } from '../../server/server';
import { has_role, viewer } from '../../server/viewer.svelte';

/** A person at a body, in a role and at a level, for a time. */
export interface Contact {
  id: string;
  version: number;
  body: string;
  level: string;
  role: Name[];
  name: string;
  email: string | null;
  telephone: string | null;
  other_channel: string | null;
  languages: string[];
  from: string | null;
  to: string | null;
  last_confirmed: string | null;
  note: string | null;
  /** Why the note does not open. */
  shut: string | null;
  /** Whether it stands in the register; else it is in the own address book. */
  is_published: boolean;
  is_overdue: boolean;
}

export type ContactDraft = Omit<
  Contact,
  'id' | 'version' | 'shut' | 'is_published' | 'is_overdue'
>;

/** The contacts that the viewer sees: the register's, and those of the own address book. */
export async function contacts_of(body?: string): Promise<Contact[]> {
  return (await read<Listed<Contact>>('/contacts', { body })).items;
}

/** Whether the person holds the office no more. */
export function has_left(contact: Contact): boolean {
  return contact.to !== null && contact.to < today();
}

/** The register's contacts are its keeper's to change; the own ones, every editor's. */
export function may_change(contact: Contact): boolean {
  if (contact.is_published) return viewer()?.writes_the_register ?? false;
  return has_role('editor', 'coordinator');
}

/** Where a contact is changed: in the book that it stands in. */
export function path_of(contact: Contact): string {
  return `${contact.is_published ? '/register' : ''}/contacts/${contact.id}`;
}

/** Says that it still holds, today. */
export async function confirm(contact: Contact): Promise<void> {
  await send('POST', `${path_of(contact)}/confirmation`, {});
}

/** What a form starts from. */
export function draft_of(contact: Contact | null, body: string): ContactDraft {
  if (contact) {
    const { id: _, version: __, shut: ___, is_published: ____, is_overdue: _____, ...draft } =
      contact;
    return structuredClone(draft);
  }
  return {
    body,
    level: '',
    role: [],
    name: '',
    email: null,
    telephone: null,
    other_channel: null,
    languages: [],
    from: null,
    to: null,
    last_confirmed: null,
    note: null,
  };
}
