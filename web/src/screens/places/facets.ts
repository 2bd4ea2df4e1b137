import { t } from '../../messages/messages.svelte';
import type { Facet } from '../../parts/Facets.svelte';
import { called } from '../../server/references.svelte';

/** What places are narrowed by, the same in every view. */
export function place_facets(): Facet[] {
  return [
    { field: 'type', label: t('places.field.type'), vocabulary: 'place_type' },
    {
      field: 'region',
      label: t('places.field.region'),
      called: (id) => called('region', id),
    },
    { field: 'standing', label: t('places.field.standing'), vocabulary: 'standing' },
    { field: 'operator', label: t('places.field.operator'), vocabulary: 'operator' },
  ];
}
