import type { components } from '../../generated/api';
import { when_text } from '../../messages/days';
import { joined, t, word } from '../../messages/messages.svelte';
import type { Fact } from '../../parts/Facts.svelte';
import { called } from '../../server/references.svelte';

/** A request to look in at a place. */
export type LookIn = components['schemas']['LookIn'];

export const is_open = ({ state }: LookIn) => ['open', 'past_its_time'].includes(state);

/** All that a request says, and what was answered. */
export function facts_of({ heading, until, outcome }: LookIn): Fact[] {
  return [
    { label: t('look_ins.place'), value: called('place', heading.place) || '…' },
    {
      label: t('look_ins.wings'),
      value: joined(heading.wings.map((wing) => word('look_in_wing', wing))),
    },
    {
      label: t('look_ins.look_at'),
      value: joined(heading.look_at.map((each) => word('look_in_at', each))),
    },
    { label: t('look_ins.until'), value: when_text(until) },
    {
      label: t('look_ins.outcome'),
      value: outcome ? word('look_in_outcome', outcome) : null,
      nothing: t('look_ins.no_outcome'),
    },
  ];
}
