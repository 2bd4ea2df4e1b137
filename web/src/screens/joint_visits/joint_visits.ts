import type { components } from '../../generated/api';
import { t } from '../../messages/messages.svelte';
import { send } from '../../server/server';
import { viewer } from '../../server/viewer.svelte';
import { found_at } from '../exchange/disclosures';

type Schemas = components['schemas'];

export type JointVisitInBrief = Schemas['JointVisitInBrief'];
/** A joint visit, as our own letters tell it. */
export type JointVisit = Schemas['JointVisit'];
export type JointVisitBody = Schemas['JointVisitBody'];
export type JointText = Schemas['JointTextInBrief'];
/** All that was told of it, opened: the report, never without the dissent. */
export type JointVisitRead = Schemas['JointVisitRead'];
export type FactsRead = Schemas['JointFactsRead'];
export type JointSaid = Schemas['JointSaid'];
export type JointLine = Schemas['JointLine'];
export type JointAuthor = Schemas['JointAuthor'];

export const joint_visit_at = (id: string) => found_at<JointVisit>(`/joint-visits/${id}`);

export const read_whole = (id: string) =>
  send<JointVisitRead>('POST', `/joint-visits/${id}/reading`, {});

export const say = (id: string, says: string, texts: string[] = []) =>
  send('POST', `/joint-visits/${id}/word`, { says, texts });

/** Whether our body leads it. */
export const is_ours = ({ brief }: JointVisit) => brief.lead === viewer()?.body;

/** The other bodies that said so themselves, and have not left. */
export const others_in = ({ bodies }: JointVisit) =>
  bodies
    .filter(({ body, says }) => says === 'took_part' && body !== viewer()?.body)
    .map(({ body }) => body);

/** The last facts that were not called back. */
export const last_facts = ({ texts }: JointVisit) =>
  texts.filter(({ act, is_called_back }) => act === 'facts' && !is_called_back).at(-1);

/** What our body can let be published: its own texts, and facts that it agreed to. */
export function to_sign({ texts }: JointVisit): JointText[] {
  const own = viewer()?.body ?? '';
  return texts.filter(
    ({ by, agreed, is_called_back }) => !is_called_back && (by === own || agreed.includes(own)),
  );
}

/** Acts that a form writes, and which step asks for each. */
export const act_of_step: Record<string, string> = {
  contribute: 'contribution',
  propose_facts: 'facts',
  conclude: 'conclusion',
};

/** What a body said of the facts, in a word: silence is no agreement. */
export function word_on_facts(
  { body, agreed, differs, is_lead }: JointVisitBody,
  facts: JointText | undefined,
) {
  if (!facts) return t('joint_visits.no_facts_yet');
  if (!facts.members.includes(body)) return t('joint_visits.has_them_not');
  if (is_lead) return t('joint_visits.wrote_facts');
  if (differs) return t(agreed ? 'joint_visits.agrees_in_part' : 'joint_visits.sees_otherwise');
  return t(agreed ? 'joint_visits.agrees' : 'joint_visits.silent');
}
