import { t } from '../../messages/messages.svelte';
import type { Column, Row } from '../../parts/columns';
import { source_text, type Source } from '../sources';
import { bodies_text, stated_in_text, type Visit } from './visit';

/** The columns of a list of visits, wherever it stands. */
export function visit_columns(): Column[] {
  return [
    {
      key: 'place_names',
      label: t('visits.field.place'),
      kind: 'names',
      width: 230,
      is_sorted: false,
      href: (row) => `/visits/${row.id}`,
    },
    { key: 'when', label: t('visits.field.when'), kind: 'when', width: 124, is_sorted: true },
    {
      key: 'bodies',
      label: t('visits.field.bodies'),
      width: 230,
      is_sorted: false,
      text: (row: Row) => bodies_text(row as unknown as Visit),
    },
    {
      key: 'type',
      label: t('visits.field.type'),
      kind: 'choice',
      vocabulary: 'visit_type',
      width: 110,
      is_sorted: true,
    },
    {
      key: 'announcement',
      label: t('visits.field.announcement'),
      kind: 'choice',
      vocabulary: 'announcement',
      width: 136,
      is_sorted: false,
    },
    {
      key: 'is_own',
      label: t('visits.field.stated_in'),
      width: 128,
      is_sorted: false,
      text: (row: Row) => stated_in_text(row.is_own === true),
    },
    {
      key: 'source',
      label: t('visits.field.source'),
      width: 260,
      is_sorted: false,
      is_hidden: true,
      text: (row: Row) => source_text(row.source as Source | null),
    },
  ];
}
