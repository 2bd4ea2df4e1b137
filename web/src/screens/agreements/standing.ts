import { viewer } from '../../server/viewer.svelte';
import { known_bodies, type KnownBody } from '../visits/register.svelte';
import { agreements_with, due, is_now, is_over, relations_with } from './agreements';
import type { Agreement, Alarm, Relation } from './agreements';

/** How the own body stands with one other: what is written of it, agreements, what falls due. */
export interface Standing {
  body: KnownBody;
  relation: Relation | null;
  agreements: Agreement[];
  alarms: Alarm[];
}

/** What comes next with a body: a word for it, and where to go about it. */
export interface NextStep {
  name: 'due' | 'write' | 'contact' | 'nothing' | 'go_on' | 'begin' | 'copy' | 'until';
  href?: string;
  agreement?: Agreement;
  alarm?: Alarm;
}

/** A relation that nobody has written down is none of the standings. */
export const unwritten = 'unwritten';

export const standing_of = ({ relation }: Standing) => relation?.standing ?? unwritten;

/** With every body of the register, whether something is written of it or not. */
export async function all_standings(): Promise<Standing[]> {
  const [relations, agreements, alarms] = await Promise.all([
    relations_with(),
    agreements_with(),
    due(),
  ]);
  return known_bodies()
    .map((body) => standing_with(body, relations, agreements, alarms))
    .filter(({ body, relation, agreements: settled }) => {
      const is_gone = body.ended !== null && !relation && settled.length === 0;
      return body.id !== viewer()?.body && !is_gone;
    });
}

export function standing_with(
  body: KnownBody,
  relations: Relation[],
  agreements: Agreement[],
  alarms: Alarm[],
): Standing {
  return {
    body,
    relation: relations.find(({ bodies }) => bodies.includes(body.id)) ?? null,
    agreements: agreements.filter(({ parties }) => parties.includes(body.id)),
    alarms: alarms.filter(({ parties }) => parties.includes(body.id)),
  };
}

/** The next step. What is informal is whole: nothing has to follow. */
export function next_step(standing: Standing): NextStep {
  const { body, relation, agreements, alarms } = standing;
  const [alarm] = alarms;
  if (alarm) return { name: 'due', href: `/agreements/${alarm.agreement}`, alarm };
  const coming = agreements.find((each) => !is_over(each) && !is_now(each));
  if (coming) return { name: 'go_on', href: `/agreements/${coming.id}`, agreement: coming };
  const begin = `/agreements/new?body=${body.id}`;
  if (!relation) return { name: 'write' };
  if (relation.standing === 'none') return { name: 'contact', href: `/bodies/${body.id}` };
  if (relation.standing === 'being_negotiated') return { name: 'begin', href: begin };
  const now = agreements.find(is_now);
  if (relation.standing === 'formal' && !now) return { name: 'copy', href: begin };
  const has_a_day = now && (now.review_on ?? now.ends_on);
  return has_a_day ? { name: 'until', href: `/agreements/${now.id}`, agreement: now }
    : { name: 'nothing' };
}
