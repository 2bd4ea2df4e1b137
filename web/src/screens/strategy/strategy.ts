import type { components } from '../../generated/api';
import { read, type Listed } from '../../server/server';
import { viewer } from '../../server/viewer.svelte';
import { all_of, found_at } from '../exchange/disclosures';
import { levels, our_word, type Line } from './practices';

type Schemas = components['schemas'];

type Body = Schemas['Body'];
export type Aim = Schemas['Aim'];
export type Action = Schemas['AimAction'];
export type AimDue = Schemas['AimDue'];
export type Change = Schemas['ChangeSeen'];
export type ChangeTold = Schemas['ChangeTold'];
export type UseDue = Schemas['TrainingUseDue'];
export type Training = Schemas['Training'];

export const stages = ['intended', 'under_way', 'done', 'partly_done', 'not_done', 'given_up'];
export const lasts = ['holds', 'partly', 'fell_back', 'unknown'];

/** Of what nobody said that it is over, something is still to be done. */
export const is_over = ({ state }: { state?: string | null }) =>
  Boolean(state) && state !== 'intended' && state !== 'under_way';

/** Whether something is still done for an aim. */
export const has_step = ({ id }: Aim, actions: Action[]) =>
  actions.some((one) => one.aim === id && !is_over(one));

const items_of = async <Item>(path: string, body?: string) =>
  (await read<{ items: Item[] }>(path, body ? { body } : {})).items;

/** What we set out to change, what we do for it, and what was seen to change. */
export interface SetOut {
  aims: Aim[];
  actions: Action[];
  changes: Change[];
}

export async function set_out(body?: string): Promise<SetOut> {
  const [aims, actions, changes] = await Promise.all([
    items_of<Aim>('/aims', body),
    items_of<Action>('/aim-actions', body),
    items_of<Change>('/changes-seen', body),
  ]);
  return { aims, actions, changes };
}

/** What waits for somebody: aims and actions, changes to look at again, trainings to ask about. */
export interface Waiting {
  aims: AimDue[];
  changes: Change[];
  uses: UseDue[];
}

export async function waiting(): Promise<Waiting> {
  const [aims, changes, uses] = await Promise.all([
    items_of<AimDue>('/aims/due'),
    items_of<Change>('/changes-seen/due'),
    items_of<UseDue>('/trainings/due'),
  ]);
  return { aims, changes, uses };
}

export function trainings(body?: string): Promise<Training[]> {
  return all_of<Training>('/trainings', body ? { body } : {});
}

/** What is set out at one level for one body. */
export interface Level {
  level: string;
  aims: Aim[];
  changes: Change[];
  /** Whether an aim is open, or something is still done for one. */
  is_worked_on: boolean;
}

export function by_level({ aims, actions, changes }: SetOut): Level[] {
  return levels.map((level) => {
    const here = aims.filter((aim) => aim.level === level);
    const open = here.filter((aim) => !is_over(aim));
    return {
      level,
      aims: here,
      changes: changes.filter((change) => change.level === level),
      is_worked_on: open.some((aim) => has_step(aim, actions)),
    };
  });
}

/** The bodies that something is set out for, or was seen of. */
export function bodies_in({ aims, changes }: SetOut): string[] {
  return [...new Set([...aims, ...changes].map(({ body }) => body))];
}

/** The same, each under the body that `host_of` says it is read under by now. */
export function under({ aims, actions, changes }: SetOut, host_of: (id: string) => string): SetOut {
  const moved = <Item extends { body: string }>(items: Item[]) =>
    items.map((item) => ({ ...item, body: host_of(item.body) }));
  return { aims: moved(aims), actions, changes: moved(changes) };
}

/** A body as it is read by now: itself, or the one that it became part of. */
async function host_of(id: string): Promise<Body | null> {
  const body = await found_at<Body>(`/bodies/${id}`);
  return body?.merged_into ? host_of(body.merged_into) : body;
}

/** The same of bodies that are in no list of the register any more. */
export async function hosts_of(ids: string[]): Promise<Map<string, Body>> {
  const hosts = new Map<string, Body>();
  for (const id of new Set(ids)) {
    const host = await host_of(id);
    if (host) hosts.set(id, host);
  }
  return hosts;
}

/** What is set out and seen of one body. */
export function of_body({ aims, actions, changes }: SetOut, body: string): SetOut {
  const own = aims.filter((aim) => aim.body === body);
  return {
    aims: own,
    actions: actions.filter(({ aim }) => own.some(({ id }) => id === aim)),
    changes: changes.filter((change) => change.body === body),
  };
}

/** The lines on which something is said, by us or others. */
export const said_lines = (lines: Line[]) => lines.filter(({ words }) => words.length > 0);

/** Whether we have answered anything at a level. */
export const is_answered = (lines: Line[]) => lines.some((line) => our_word(line) !== null);

/** What may have been done for an aim: records of ours that it can lead to. */
export interface Choosable {
  id: string;
  label: string;
}

interface Titled {
  id: string;
  title: string;
}
interface Visited {
  id: string;
  when: string;
  place: string;
}

/** What we recommend to a body, at which level. */
export interface Recommended extends Choosable {
  level: string | null;
}

export async function recommendations_to(body: string): Promise<Recommended[]> {
  type ToBody = Titled & { addressee_body: string | null; issuer: string; level: string | null };
  const all = await all_of<ToBody>('/recommendations', { kind: 'to_body' });
  return all
    .filter(({ addressee_body, issuer }) => addressee_body === body && issuer === viewer()?.body)
    .map(({ id, title, level }) => ({ id, label: title, level }));
}

export async function meetings_held(): Promise<Choosable[]> {
  const { items } = await read<Listed<Titled>>('/meetings');
  return items.map(({ id, title }) => ({ id, label: title }));
}

export async function visits_with(body: string): Promise<Visited[]> {
  return (await read<Listed<Visited>>('/visits', { body, sort: '-when' })).items;
}
