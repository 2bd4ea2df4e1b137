import type { components } from '../../generated/api';
import { when_text } from '../../messages/days';
import { isolated, joined, t, word } from '../../messages/messages.svelte';
import { matter_href, type OpenMatter } from '../meetings/matters';
import { bodies_in, by_level, has_step, is_over, of_body } from '../strategy/strategy';
import type { Action, Aim, Change, SetOut, Waiting } from '../strategy/strategy';

type Schemas = components['schemas'];

export type BodyMet = Schemas['BodyMet'];
export type AgreedAction = Schemas['MeetingAction'];

/** So many of each stand on the page, so that it prints on one sheet; the others are elsewhere. */
export const lines_max = {
  ...{ bodies: 14, due: 6, stuck: 5, changed: 6 },
  ...{ open: 8, aims: 4, steps: 4, words: 3, agreements: 5 },
};

const year_days = 365;
const day_milliseconds = 86_400_000;

/** One thing that somebody should know of: what it is, of which body, and since or until when. */
export interface Line {
  key: string;
  body: string;
  text: string;
  says: string;
  href: string;
  /** The day by which lines are ordered; those without one stand last. */
  on: string | null;
}

/** A body that we work with: how, and at which levels something is set out for it. */
export interface Partner {
  id: string;
  name: string;
  met: BodyMet | null;
  levels: string[];
}

/** By name: the order says nothing of anybody. */
export function partners(
  met: BodyMet[],
  all: SetOut,
  name_of: (body: string) => string,
): Partner[] {
  const ids = [...new Set([...met.map(({ body }) => body), ...bodies_in(all)])];
  return ids
    .map((id) => ({
      id,
      name: name_of(id),
      met: met.find(({ body }) => body === id) ?? null,
      levels: by_level(of_body(all, id))
        .filter(({ aims }) => aims.some((aim) => !is_over(aim)))
        .map(({ level }) => level),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The open aims for which nothing is being done, the soonest day first. */
export function without_a_step({ aims, actions }: SetOut): Aim[] {
  return aims
    .filter((aim) => !is_over(aim) && !has_step(aim, actions))
    .sort((a, b) => a.aimed_by.localeCompare(b.aimed_by));
}

/** What waits for us: days that have come or are near, and what another body asked of us. */
export function due_lines({ aims, changes, uses }: Waiting, matters: OpenMatter[], now: string) {
  const of_aims = aims
    .filter(({ aim_action, due }) => aim_action || due >= now)
    .map(({ aim, aim_action, body, text, due }): Line => {
      const says = t(aim_action ? 'glance.due.step' : 'glance.due.aim', { when: when_text(due) });
      return { key: `${aim}${aim_action ?? ''}`, body, text, says, href: `/aims/${aim}`, on: due };
    });
  const of_changes = changes.map(({ id, body, told, look_due }): Line => {
    const says = t('glance.due.look', { when: when_text(look_due) });
    const href = `/bodies/${body}/strategy#change-${id}`;
    return { key: id, body, text: told?.after ?? '', says, href, on: look_due ?? null };
  });
  const of_uses = uses.map(({ training, title, body, due }): Line => {
    const says = t('glance.due.use', { when: when_text(due) });
    const href = `/trainings/${training}`;
    return { key: `${training}${body}`, body, text: title, says, href, on: due };
  });
  const of_matters = matters.filter((one) => !is_stuck(one, now)).map(matter_line);
  return in_time([...of_aims, ...of_changes, ...of_uses, ...of_matters]);
}

/** What does not move: aims with nothing done for them, days that are past, questions of ours. */
export function stuck_lines(all: SetOut, matters: OpenMatter[], now: string): Line[] {
  const idle = without_a_step(all);
  const past = all.aims.filter(
    (aim) => !is_over(aim) && aim.aimed_by < now && !idle.some(({ id }) => id === aim.id),
  );
  const line = (aim: Aim, says: string): Line => ({
    ...{ key: aim.id, body: aim.body, text: aim.text, says },
    ...{ href: `/aims/${aim.id}`, on: aim.aimed_by },
  });
  return [
    ...idle.map((aim) => line(aim, t('glance.stuck.idle', { when: when_text(aim.aimed_by) }))),
    ...past.map((aim) => line(aim, t('glance.stuck.past', { when: when_text(aim.aimed_by) }))),
    ...in_time(matters.filter((one) => is_stuck(one, now)).map(matter_line)),
  ];
}

/** Others owe us an answer, or a day on which both agreed is past. */
const is_stuck = ({ matter, on }: OpenMatter, now: string) =>
  matter === 'request_of_ours' || (matter === 'action_open' && on !== null && on < now);

/** What is open between us and a body, in a line. */
export function matter_line(one: OpenMatter, at: number): Line {
  const { matter, body, reference, title, on } = one;
  const what = word('open_matter', matter);
  const says = on ? t('glance.matter', { what, when: when_text(on) }) : what;
  return { key: `${matter}${reference}${at}`, body, text: title, says, href: matter_href(one), on };
}

export function in_time(lines: Line[]): Line[] {
  const day = ({ on }: Line) => on ?? '9999';
  return [...lines].sort((a, b) => day(a).localeCompare(day(b)));
}

/** What was seen to change, or not to, or looked at again, within a year; the latest first. */
export function changed_within_a_year(changes: Change[], now: string): Change[] {
  const since = new Date(Date.parse(now) - year_days * day_milliseconds).toISOString().slice(0, 10);
  const last_month = (when: string) => when.replace('-H1', '-06').replace('-H2', '-12');
  const last_on = ({ noticed, looks }: Change) =>
    looks.reduce((last, { on }) => (on > last ? on : last), last_month(noticed));
  return changes
    .filter((change) => last_on(change) >= since.slice(0, last_on(change).length))
    .sort((a, b) => last_on(b).localeCompare(last_on(a)));
}

/** What was done for the aim that a change is about, in a line; nothing where there is no aim. */
export function done_for({ aim }: Change, actions: Action[]): string {
  const done = actions.filter((one) => aim && one.aim === aim);
  return joined(
    done.map(({ kind, text, state, state_on }) =>
      t('glance.step', {
        ...{ kind: word('aim_action_kind', kind), text: isolated(text || '…') },
        ...{ state: state ? word('aim_stage', state) : '…', when: when_text(state_on) },
      }),
    ),
  );
}

/** What was found when somebody last looked whether it lasts. */
export function last_look({ looks }: Change): string {
  const [last] = looks;
  if (!last?.lasts) return '';
  const lasts = word('change_lasts', last.lasts);
  return t('glance.looked', { lasts, when: when_text(last.on) });
}

/** Who does what was agreed and is not done, between us and a body. */
export function agreed_with(actions: AgreedAction[], matters: OpenMatter[], body: string) {
  const meetings = new Set(
    matters.flatMap(({ matter, reference }) => (matter === 'action_open' ? [reference] : [])),
  );
  return actions
    .filter(({ state, meeting }) => state !== 'done' && meetings.has(meeting))
    .map(({ action, owner, meeting, title, due, state }): Line => {
      const who = owner === body ? 'glance.agreed.they' : 'glance.agreed.we';
      const says = t(who, { when: when_text(due), state: word('action_state', state) });
      return { key: action, body: owner, text: title, says, href: `/meetings/${meeting}`, on: due };
    });
}
