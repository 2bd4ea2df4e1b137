import { number, t } from '../../messages/messages.svelte';
import type { Wording } from '../meanwhile';

/** How what a place says is read. */
export const place_wording: Wording = {
  label: (field) => t(`places.field.${field}`),
  vocabularies: {
    type: 'place_type',
    operator: 'operator',
    standing: 'standing',
    is_temporary: 'answer',
    groups_held: 'group',
  },
  nouns: { region: 'region', split_from: 'place' },
  says: (field, value) =>
    value !== null && ['latitude', 'longitude'].includes(field)
      ? number(Number(value) / 1e6, { maximumFractionDigits: 6 })
      : undefined,
};
