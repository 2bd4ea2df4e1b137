import type { components } from '../../generated/api';
import { language_name } from '../../messages/names';
import { languages } from '../../messages/messages.svelte';
import { address_of, read, type Listed } from '../../server/server';

type Schemas = components['schemas'];

export type Publication = Schemas['Publication'];
export type PublicationDraft = Schemas['PublicationDraft'];
export type PublicationLook = Schemas['PublicationLook'];
export type Published = Schemas['Published'];

/** Whether something is being decided on about it. */
export function is_open({ stage }: Publication): boolean {
  return stage === 'begun' || stage === 'waiting_for_second';
}

/** What is being decided on, or is published, about a recommendation. */
export async function about(recommendation: string): Promise<Publication | null> {
  const found = await read<Listed<Publication>>('/publications', { recommendation });
  return found.items[0] ?? null;
}

/** The page itself in each language; `with_draft`: as it would be with what is being decided on. */
export function pages(with_draft: string | null = null) {
  return languages.map((lang) => ({
    language: lang,
    label: language_name(lang),
    href: address_of('/publications/page.html', { with: with_draft, lang }),
  }));
}
