import { t } from '../../messages/messages.svelte';
import type { Wording } from '../meanwhile';

/** How what a visit says is read. */
export const visit_wording: Wording = {
  label: (field) => t(`visits.field.${field}`),
  vocabularies: { type: 'visit_type', announcement: 'announcement' },
  nouns: { place: 'place', bodies: 'body' },
};
