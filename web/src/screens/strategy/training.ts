import type { components } from '../../generated/api';
import { t } from '../../messages/messages.svelte';
import type { Wording } from '../meanwhile';
import type { Training } from './strategy';

type Schemas = components['schemas'];

export type TrainingWhole = Schemas['TrainingWhole'];

interface Participants {
  body: string | null;
  roles: string;
  number: number | null;
}
interface Question {
  text: string;
  before: string;
  after: string;
}

/** A training as it is being written. */
export interface TrainingDraft {
  title: string;
  kind: string | null;
  when: string | null;
  of_series: string;
  level: string | null;
  theme: string | null;
  hosts: string[];
  participants: Participants[];
  materials: string;
  questions: Question[];
  note: string;
}

const labels: Record<string, string> = {
  title: 'strategy.training.title',
  kind: 'strategy.training.kind',
  when: 'strategy.training.when',
  of_series: 'strategy.training.series',
  level: 'strategy.level_label',
  theme: 'strategy.theme',
  hosts: 'strategy.training.hosts',
  participants: 'strategy.training.came',
  materials: 'strategy.training.materials',
  questions: 'strategy.training.questions',
  note: 'strategy.training.note',
};

/** How its fields are called where two people corrected it at once. */
export const training_wording: Wording = {
  label: (field) => t(labels[field] ?? ''),
  vocabularies: { kind: 'training_kind', level: 'recommendation_level', theme: 'theme' },
  nouns: { hosts: 'body' },
};

export const new_participants = (body: string | null = null): Participants => ({
  body,
  roles: '',
  number: null,
});
export const new_question = (): Question => ({ text: '', before: '', after: '' });

/** As it was written down; new, with who holds it and who may come. */
export function training_draft(
  training: Training | null,
  own: string | null,
  came: string | null,
): TrainingDraft {
  return {
    title: training?.title ?? '',
    kind: training?.kind ?? null,
    when: training?.when ?? null,
    of_series: training?.of_series ?? '',
    level: training?.level ?? null,
    theme: training?.theme ?? null,
    hosts: training ? [...training.hosts] : own ? [own] : [],
    participants: training
      ? training.participants.map(({ body, roles, number }) => ({ body, roles, number }))
      : [new_participants(came)],
    materials: (training?.materials ?? []).join('\n'),
    questions: (training?.questions ?? []).map(({ text, before, after }) => ({
      text,
      before: before ?? '',
      after: after ?? '',
    })),
    note: training?.note ?? '',
  };
}

/** What would not be sent because the body, or the question, that it belongs to is missing. */
function loose_ends({ participants, questions }: TrainingDraft): Record<string, string> {
  const gaps: Record<string, string> = {};
  participants.forEach(({ body, roles, number }, at) => {
    if (!body && (roles.trim() || number !== null))
      gaps[`participants[${at}].body`] = t('strategy.training.no_body');
  });
  questions.forEach(({ text, before, after }, at) => {
    if (!text.trim() && (before.trim() || after.trim()))
      gaps[`questions[${at}].text`] = t('strategy.training.no_question_text');
  });
  return gaps;
}

export function gaps_in_training(draft: TrainingDraft): Record<string, string> {
  return {
    ...loose_ends(draft),
    ...(draft.title.trim() ? {} : { title: t('strategy.training.no_title') }),
    ...(draft.kind ? {} : { kind: t('strategy.training.no_kind') }),
    ...(draft.when ? {} : { when: t('strategy.training.no_when') }),
    ...(draft.level ? {} : { level: t('strategy.change.no_level') }),
    ...(draft.hosts.length > 0 ? {} : { hosts: t('strategy.training.no_host') }),
  };
}

/** As it is sent: each material once, and nothing that is empty. */
export function sent_training(draft: TrainingDraft) {
  const said = (text: string) => text.trim() || null;
  const { kind, when, level, theme, hosts } = draft;
  return {
    ...{ kind, when, level, theme, hosts },
    title: draft.title.trim(),
    of_series: said(draft.of_series),
    participants: draft.participants.filter(({ body }) => body !== null),
    materials: [...new Set(draft.materials.split('\n').flatMap((line) => said(line) ?? []))],
    questions: draft.questions
      .filter(({ text }) => text.trim())
      .map(({ text, before, after }) => ({ text, before: said(before), after: said(after) })),
    note: said(draft.note),
  };
}
