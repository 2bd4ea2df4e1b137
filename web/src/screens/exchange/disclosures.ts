import type { components } from '../../generated/api';
import { joined, t } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read, Refusal, type Listed } from '../../server/server';
import { has_role } from '../../server/viewer.svelte';

type Schemas = components['schemas'];

export type Disclosure = Schemas['Disclosure'];
export type DisclosureDraft = Schemas['DisclosureDraft'];
export type PartDraft = Schemas['PartDraft'];
export type RecipientDraft = Schemas['RecipientDraft'];
export type Consent = Schemas['Consent'];
export type Look = Schemas['Look'];
export type RecipientLook = Schemas['RecipientLook'];
export type Concern = Schemas['Concern'];
export type Product = Schemas['Product'];
export type Piece = Schemas['Piece'];
export type Heading = Schemas['Heading'];
export type Finding = Schemas['FindingsFinding'];
export type ReadinessLine = Schemas['ReadinessLine'];
export type Agreement = Schemas['Agreement'];

/** What telling others goes through, in this order. */
export const steps = ['what', 'whom', 'why', 'look'] as const;
export type Step = (typeof steps)[number];

/** The fields of a finding that may travel; what it rests on is none of them. */
export const finding_fields = ['title', 'place', 'when', 'text'] as const;
export const stages_open = ['draft', 'waiting_for_second', 'released'];
export const stages_told = ['delivered', 'recalled'];

export const may_write = () => has_role('editor', 'coordinator');

/** Told without an agreement, each for the same reason. */
export const for_this_once = (to: string[], decision: string): RecipientDraft[] =>
  to.map((body) => ({ body, agreement: null, decision }));

/** A name from the left does not turn a line from the right around (U+2068, U+2069). */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** What is read at `path`; nothing where there is none for this reader. */
export async function found_at<Answer>(path: string): Promise<Answer | null> {
  try {
    return await read<Answer>(path);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}

/** All items of a list; more pages than these nobody reads. */
export async function all_of<Item>(path: string, asked: Record<string, string | string[]> = {}) {
  const pages_max = 10;
  const all: Item[] = [];
  for (let page = 1; page <= pages_max; page += 1) {
    const answer = await read<Listed<Item>>(path, { ...asked, page });
    all.push(...answer.items);
    if (all.length >= answer.total || answer.items.length === 0) break;
  }
  return all;
}

/** The names of our own people by their ids; who is not told to the viewer is not in it. */
export async function people_names(): Promise<Record<string, string>> {
  const { items } = await read<{ items: { id: string; name: string }[] }>('/people').catch(() => ({
    items: [],
  }));
  return Object.fromEntries(items.map(({ id, name }) => [id, name]));
}

/** The agreements of ours that a body is a party to. */
export function agreements_with(body: string): Promise<Agreement[]> {
  return all_of<Agreement>('/agreements', { body });
}

export function not_about_a_person(): Consent {
  return { answer: 'not_about_a_person', purposes: [], recipients: [], until: null };
}

export function new_draft(): DisclosureDraft {
  return {
    title: '',
    purpose: '',
    purpose_words: '',
    category: '',
    form: 'anonymised',
    classification: 'partner_shared',
    consent: { answer: 'not_asked', purposes: [], recipients: [], until: null },
    places: [],
    parts: [],
    recipients: [],
    caveats: [],
    expires: null,
    request: null,
    urgent: null,
  };
}

/** Which fields of a record are told unless somebody chooses otherwise. */
const chosen_first: Record<string, string[]> = {
  finding: ['title', 'text'],
  visit: ['place', 'when', 'visit_type'],
  complaint: ['place', 'theme'],
  recommendation: ['title', 'text', 'place', 'theme', 'addressee', 'level'],
  evidence: ['title', 'report', 'place', 'state', 'text'],
};

/** Whether it is a question that others put at a place, or the answer to one. */
export const is_at_a_place = ({ kind }: PartDraft) =>
  kind === 'visit_question' || kind === 'visit_answer';

export function new_part(kind: string): PartDraft {
  const fields = chosen_first[kind] ?? [];
  const layout = { rows: 'region', region: [], place_type: [], theme: [], span: 'year' };
  const counts =
    kind === 'complaint_counts'
      ? { layout: { ...layout, from: null, to: null }, shown_from: null, zeros: null }
      : null;
  const own = { finding: null, visit: null, complaint: null, recommendation: null };
  const records = { ...own, received: null, verification: null, place: null, when: null };
  const rest = { coalition: null, reply: null, meeting: null, joint_visit: null };
  const practice = { practice_answer: null, practice_remark: null };
  return { kind, title: null, text: null, ...records, fields, counts, ...rest, ...practice };
}

/** The step that a field of the draft is asked in. */
export function step_of(field: string | null): Step {
  if (field?.startsWith('recipients')) return 'whom';
  const why = ['purpose', 'caveats', 'expires'];
  return why.some((each) => field?.startsWith(each)) ? 'why' : 'what';
}

/** Recipients who would read exactly the same, together. */
export function grouped({ recipients }: Look): RecipientLook[][] {
  const groups = new Map<string, RecipientLook[]>();
  for (const recipient of recipients) {
    const key = JSON.stringify(recipient.product.pieces);
    groups.set(key, [...(groups.get(key) ?? []), recipient]);
  }
  return [...groups.values()];
}

/** The names of bodies, joined as the language joins them. */
export function names_text(all: { names: Name[] }[]): string {
  return joined(all.map(({ names }) => isolated(named(names).text || t('shell.unnamed'))));
}
