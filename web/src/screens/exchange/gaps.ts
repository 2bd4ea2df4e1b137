import { t } from '../../messages/messages.svelte';
import { is_at_a_place, steps } from './disclosures';
import type { DisclosureDraft, PartDraft, Step } from './disclosures';

/** What a step still lacks, by field, each with what to do about it. */
export type Gaps = Record<string, string>;

const gaps_in: Record<Step, (draft: DisclosureDraft) => Gaps> = {
  what: gaps_in_what,
  whom: gaps_in_whom,
  why: gaps_in_why,
  look: () => ({}),
};

export const gaps_of = (step: Step, draft: DisclosureDraft): Gaps => gaps_in[step](draft);

/** The first step that lacks something; nothing when all can be looked at. */
export function first_gap(draft: DisclosureDraft): Step | undefined {
  return steps.find((step) => Object.keys(gaps_of(step, draft)).length > 0);
}

function gaps_in_what({ title, category, parts }: DisclosureDraft): Gaps {
  const gaps: Gaps = {};
  if (!title.trim()) gaps.title = t('exchange.what.no_title');
  if (!category) gaps.category = t('exchange.what.no_category');
  if (parts.length === 0) gaps.parts = t('exchange.what.no_part');
  parts.forEach((part, at) => {
    const gap = gap_in_part(part);
    if (gap) gaps[`parts.${at + 1}.${gap[0]}`] = gap[1];
  });
  return gaps;
}

function gap_in_part(part: DisclosureDraft['parts'][number]): [string, string] | null {
  if (is_at_a_place(part)) return gap_at_a_place(part);
  const { kind, text, finding, fields, received, visit, complaint, recommendation } = part;
  if (kind === 'evidence' && !part.verification)
    return ['verification', t('exchange.what.no_evidence')];
  if (kind === 'paragraph_reply')
    return part.reply ? null : ['reply', t('exchange.what.no_reply')];
  if (kind === 'words') return text?.trim() ? null : ['text', t('exchange.what.no_words')];
  if (kind === 'received') return received ? null : ['received', t('exchange.what.no_received')];
  const whole = ['complaint_counts', 'coalition', 'meeting', 'joint_visit'];
  if (whole.includes(kind) || kind.startsWith('practice_')) return null;
  if (kind === 'finding' && !finding) return ['finding', t('exchange.what.no_finding')];
  if (kind === 'visit' && !visit) return ['visit', t('exchange.what.no_visit')];
  if (kind === 'complaint' && !complaint) return ['complaint', t('exchange.what.no_complaint')];
  if (kind === 'recommendation' && !recommendation)
    return ['recommendation', t('exchange.what.no_recommendation')];
  return fields.length > 0 ? null : ['fields', t('exchange.what.no_field')];
}

/** A question to be put at a place, or the answer to one. */
function gap_at_a_place({ place, text }: PartDraft): [string, string] | null {
  if (!place) return ['place', t('exchange.what.no_question_place')];
  return text?.trim() ? null : ['text', t('exchange.what.no_words')];
}

function gaps_in_why({ purpose, expires, parts }: DisclosureDraft): Gaps {
  const gaps: Gaps = {};
  if (!purpose) gaps.purpose = t('exchange.why.no_purpose');
  if (expires && parts.some(({ kind }) => kind === 'visit_question'))
    gaps.expires = t('exchange.why.question_without_day');
  return gaps;
}

function gaps_in_whom({ recipients }: DisclosureDraft): Gaps {
  if (recipients.length === 0) return { recipients: t('exchange.whom.nobody') };
  const gaps: Gaps = {};
  recipients.forEach(({ agreement, decision }, at) => {
    const is_said = agreement !== null || Boolean(decision?.trim());
    if (!is_said) gaps[`recipients.${at}.basis`] = t('exchange.whom.no_basis');
  });
  return gaps;
}
