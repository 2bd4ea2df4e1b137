import { t } from '../../messages/messages.svelte';
import type { Wording } from '../meanwhile';

/** How what a body says is read. */
export const body_wording: Wording = {
  label: (field) => t(`bodies.field.${field}`),
  vocabularies: {
    type: 'body_type',
    level: 'jurisdiction_level',
    npm_relation: 'npm_relation',
    complaints: 'complaints_function',
    announced: 'announced_share',
    powers: 'power',
    powers_not: 'power',
    is_dependent: 'answer',
    publishes_reports: 'answer',
    publishes_annual_report: 'answer',
    undertaking_signed: 'answer',
    training_done: 'answer',
    reprisals_policy: 'answer',
  },
  nouns: { region: 'region', part_of: 'body', merged_into: 'body' },
};
