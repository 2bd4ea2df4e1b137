import { t } from '../../messages/messages.svelte';
import type { Line } from './line';
import type { Side } from './sides';

/**
 * What holds one value of each of the two: where they differ, one of them is wrong. The first is
 * that on which it hangs what a body is told.
 */
const of_one_value = [
  'is_dependent',
  'type',
  'standing',
  'level',
  'region',
  'npm_relation',
  'operator',
  'complaints',
  'announced',
  'undertaking_signed',
  'training_done',
  'reprisals_policy',
  'publishes_reports',
  'publishes_annual_report',
  'since',
  'opened',
  'ended',
  'closed',
];

const disputed_power = 'power_';

/** The field of a power that one of the two says it has, and the other that it has not. */
export const field_of_power = (power: string) => `${disputed_power}${power}`;

const place_in_order = ({ field }: Line) =>
  field.startsWith(disputed_power) ? of_one_value.length : of_one_value.indexOf(field);

/** Each field on which the two contradict each other, dependence first. */
export function contradictions(lines: Line[]): Line[] {
  return lines
    .filter((line) => line.mark === 'differs' && place_in_order(line) >= 0)
    .toSorted((one, other) => place_in_order(one) - place_in_order(other));
}

/** What is lost where one that depends on an authority becomes part of one that does not. */
export function dependence_lost(host: Side, guest: Side, names: Record<'host' | 'guest', string>) {
  const is_lost = host.body?.is_dependent === 'no' && guest.body?.is_dependent === 'yes';
  if (!is_lost) return '';
  return t('doubles.contradict.dependence', names);
}
