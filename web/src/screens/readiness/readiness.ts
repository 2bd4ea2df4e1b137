import { t, word } from '../../messages/messages.svelte';
import { read } from '../../server/server';

export const kinds = [
  'respects_do_no_harm',
  'undertaking_signed',
  'training_done',
  'reprisals_policy',
  'secure_storage',
  'who_has_access',
  'mandatory_reporting',
  'foi_exposure',
  'subpoena_exposure',
];
export const answers = ['yes', 'partly', 'no', 'unknown'];
export const measures = ['ignore', 'warn', 'second_person', 'block'];

/** What was found out, on a day, about how another body keeps what it is told. */
export interface Fact {
  id: string;
  body: string;
  kind: string;
  answer: string;
  on: string;
  lapses_on: string | null;
  has_lapsed: boolean;
  evidence: string | null;
  /** Why the evidence does not open. */
  shut: string | null;
  source: string | null;
  noted_by: string;
}

/** What happens where a kind of fact is not known to hold; without a type: for all bodies. */
export interface Rule {
  kind: string;
  body_type: string | null;
  measure: string;
  is_shipped: boolean;
}

/** One kind of fact about a body, what it means, and what our rule asks now. */
export interface Line {
  kind: string;
  fact: Fact | null;
  bearing: string;
  register_says: string;
  rule: Rule;
  measure: string;
}

export interface State {
  body: string;
  lines: Line[];
}

export function state_of(body: string): Promise<State> {
  return read<State>('/readiness', { body });
}

export async function facts_about(body?: string): Promise<Fact[]> {
  return (await read<{ items: Fact[] }>('/readiness/facts', { body })).items;
}

export async function rules(): Promise<Rule[]> {
  return (await read<{ items: Rule[] }>('/readiness-rules')).items;
}

/** What our rule asks of somebody who is about to tell the body something, the gravest first. */
export function asked_by(lines: Line[]): { measure: string; lines: Line[] }[] {
  return ['block', 'second_person', 'warn']
    .map((measure) => ({ measure, lines: lines.filter((line) => line.measure === measure) }))
    .filter(({ lines: found }) => found.length > 0);
}

/** How a line stands, in words; of what was never asked nothing is known, which is said so. */
export function how_of({ bearing, fact }: Line): string {
  return fact === null ? t('readiness.never_asked') : word('readiness_bearing', bearing);
}
