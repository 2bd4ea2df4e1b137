import { number, t } from '../../messages/messages.svelte';
import type { Name } from '../../messages/names';
import { period_text } from './complaints';

/** Why one would look at a place, as the program sends it. */
export interface ReasonToLook {
  place: string;
  place_names: Name[];
  theme: string;
  kind: 'more_than_before' | 'more_than_elsewhere' | 'fewer_than_elsewhere';
  from: string;
  to: string;
  number: number;
  usual_from: number;
  usual_to: number;
  since: string | null;
  times_from_tenths: number | null;
  times_to_tenths: number | null;
  beside: number;
  not_known: number;
  /** Who counted; nobody: we did. */
  sender: string | null;
  letter: string | null;
}

export interface ReasonsToLook {
  reasons: ReasonToLook[];
  in_all: number;
  page: number;
  from: string | null;
  to: string | null;
  over_time: number;
  over_time_not_known: number;
  by_chance_tenths: number;
  among_places: number;
  among_places_not_known: number;
  tables_received: number;
  shut: string | null;
}

/** How many came, and how many would be usual. */
export function reason_text(reason: ReasonToLook): string {
  return t(`complaints.signals.says.${reason.kind}`, {
    number: number(reason.number),
    from: number(reason.usual_from),
    to: number(reason.usual_to),
  });
}

/** What it was laid beside, and of how much of that nothing is known. */
export function beside_text({ kind, beside, not_known }: ReasonToLook): string {
  const says = { beside: number(beside), not_known: number(not_known) };
  return kind === 'more_than_before'
    ? t('complaints.signals.beside_before', says)
    : t('complaints.signals.beside_elsewhere', says);
}

/** How sure it is: since when it goes on, or between how many times the rate of others it lies. */
export function certainty_text(reason: ReasonToLook): string | null {
  if (reason.since)
    return t('complaints.signals.goes_on', { period: period_text(reason.since, reason.to) });
  if (reason.times_from_tenths === null || reason.times_to_tenths === null) return null;
  return t('complaints.signals.times', {
    from: number(reason.times_from_tenths / 10),
    to: number(reason.times_to_tenths / 10),
  });
}

/** Reasons beside each other that are of the same place. */
export function by_place(reasons: ReasonToLook[]): ReasonToLook[][] {
  const groups: ReasonToLook[][] = [];
  for (const reason of reasons) {
    const group = groups.at(-1);
    if (group?.[0]?.place === reason.place) group.push(reason);
    else groups.push([reason]);
  }
  return groups;
}
