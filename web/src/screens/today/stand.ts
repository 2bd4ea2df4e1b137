import { brief } from '../../messages/brief';
import { named } from '../../messages/names';
import { read, type Listed } from '../../server/server';
import { offers } from '../../server/shapes';
import { has_role, viewer } from '../../server/viewer.svelte';
import { choices_of } from '../../server/words';
import { refresh_waiting, waiting as waiting_now } from '../../shell/waiting.svelte';
import type { Gaps, Summary } from '../coverage/answers';
import { body_types, findings, progress_of } from '../stocktaking/stocktaking';
import type { FirstMeeting } from '../stocktaking/stocktaking';
import type { DueThing } from '../recommendations/follow_up';
import type { Visit } from '../visits/visit';
import { has_page } from './pages';

/** Something that waits for a person: how many, what, and where to go about it. */
export interface Need {
  name: string;
  count: number;
  href?: string;
  /** A few of them by name. */
  such_as?: string[];
}

/** A file that was loaded, or was to be. */
export interface Import {
  id: string;
  file_name: string;
  state: string;
  touched_at: string;
}

/** How things stand today, for the viewer. */
export interface Stand {
  places: number;
  bodies: number;
  visits: number;
  summary: Summary;
  latest: Visit[];
  imports: Import[];
  needs: Need[];
}

interface JointVisit {
  title: string;
  next: string[];
}

interface Contact {
  is_published: boolean;
  name: string;
}

const latest_max = 6;
const imports_max = 3;
const named_max = 3;
/** States in which an import waits for somebody. */
const waiting_states = ['checked', 'failed', 'interrupted'];

export async function stand_of(): Promise<Stand> {
  const [places, bodies, visits, summary, gaps, imports, needed] = await Promise.all([
    read<Listed<unknown>>('/places'),
    read<Listed<unknown>>('/bodies'),
    read<Listed<Visit>>('/visits', { sort: '-when' }),
    read<Summary>('/coverage/summary'),
    read<Gaps>('/coverage/gaps'),
    imports_of(),
    what_is_needed(),
    refresh_waiting(),
  ]);
  return {
    places: places.total,
    bodies: bodies.total,
    visits: visits.total,
    summary,
    latest: visits.items.slice(0, latest_max),
    imports,
    needs: needs_of(summary, gaps, imports, ...needed),
  };
}

function what_is_needed() {
  return Promise.all([
    overdue_contacts(),
    open_meetings(),
    open_types(),
    due_now(),
    asked_on_joint_visits(),
    strategy_due(),
  ]);
}

function needs_of(
  { never }: Summary,
  gaps: Gaps,
  imports: Import[],
  contacts: Contact[],
  meetings: FirstMeeting[],
  types: number,
  due: DueNow,
  joint_visits: JointVisit[],
  strategy: string[],
): Need[] {
  const is_keeper = viewer()?.writes_the_register ?? false;
  const in_law = gaps.types.filter((gap) => gap.in_law === 'yes').length;
  const asked = gaps.types.flatMap((gap) => gap.without_mandate).length;
  const alarms = waiting_now().due;
  const waiting = imports.filter(({ state }) => waiting_states.includes(state));
  const all: Need[] = [
    ...of_sharing(),
    ...of_follow_up(due),
    ...of_strategy(strategy),
    {
      name: 'joint_visits',
      count: joint_visits.length,
      href: '/joint-visits',
      such_as: joint_visits.slice(0, named_max).map(({ title }) => title),
    },
    { name: 'import', count: waiting.length, href: page('/import') },
    {
      name: 'due',
      count: alarms.length,
      href: page('/agreements/due'),
      such_as: alarms.slice(0, named_max).map((alarm) => alarm.what ?? named(alarm.names).text),
    },
    { name: 'never', count: never.value, href: never.opens },
    { name: 'in_law', count: in_law, href: '/coverage/gaps' },
    { name: 'without_mandate', count: asked, href: '/coverage/gaps' },
    {
      name: 'contacts',
      count: contacts.length,
      href: '/contacts',
      such_as: contacts.slice(0, named_max).map(({ name }) => name),
    },
  ];
  const of_the_register: Need[] = [
    { name: 'mandates', count: gaps.bodies_without_mandates, href: '/bodies' },
    { name: 'finding_out', count: types, href: page('/finding-out') },
    { name: 'meetings', count: meetings.length, href: page('/finding-out/meetings') },
  ];
  return [...all, ...(is_keeper ? of_the_register : [])].filter(({ count }) => count > 0);
}

/** What falls due today, or fell due before, of what the own body follows: what the viewer sees to,
    and what others owe. */
interface DueNow {
  mine: Listed<DueThing>;
  owed: Listed<DueThing>;
}

const due_list = '/recommendations/follow-up';

function of_follow_up({ mine, owed }: DueNow): Need[] {
  const such_as = ({ items }: Listed<DueThing>) =>
    items.slice(0, named_max).flatMap(({ title, what }) => title ?? what ?? []);
  const to = (show: string) => `${due_list}?show=${show}`;
  return [
    { name: 'reminders', count: mine.total, href: to('mine'), such_as: such_as(mine) },
    { name: 'follow_up', count: owed.total, href: to('now'), such_as: such_as(owed) },
  ];
}

async function due_now(): Promise<DueNow> {
  const person = viewer()?.person ?? '';
  const [mine, owed] = await Promise.all([
    read<Listed<DueThing>>(due_list, { is_due: 'yes', kind: ['reminder'], person }),
    read<Listed<DueThing>>(due_list, { is_due: 'yes', kind: ['recommendation', 'letter'] }),
  ]);
  return { mine, owed };
}

/** What was set out and is to be so or done soon, a change to look at again, a training to ask
    about. */
async function strategy_due(): Promise<string[]> {
  const [aims, changes, uses] = await Promise.all([
    read<{ items: { text: string }[] }>('/aims/due'),
    read<{ items: { told: { before: string } | null }[] }>('/changes-seen/due'),
    read<{ items: { title: string }[] }>('/trainings/due'),
  ]);
  return [
    ...aims.items.map(({ text }) => brief(text)),
    ...changes.items.map(({ told }) => brief(told?.before ?? '')),
    ...uses.items.map(({ title }) => title),
  ];
}

function of_strategy(due: string[]): Need[] {
  const such_as = due.filter((text) => text).slice(0, named_max);
  const need = { name: 'strategy', count: due.length, href: page('/strategy'), such_as };
  return due.length > 0 ? [need] : [];
}

/** What others still have although consent was taken back, for somebody waits for it; what others
    wait for; then what we wait for. */
function of_sharing(): Need[] {
  const { withdrawn, called_back, unopened, closed, asked, corrections, second, owed } =
    waiting_now();
  return [
    { name: 'withdrawn', count: withdrawn, href: page('/given') },
    { name: 'called_back', count: called_back, href: page('/received') },
    { name: 'unopened', count: unopened, href: page('/received') },
    { name: 'closed', count: closed, href: page('/closed-letters') },
    { name: 'asked', count: asked, href: page('/requests') },
    { name: 'corrections', count: corrections, href: page('/corrections') },
    { name: 'second', count: second, href: page('/sharing') },
    { name: 'owed', count: owed, href: page('/given') },
  ];
}

function page(href: string): string | undefined {
  return has_page(href) ? href : undefined;
}

async function imports_of(): Promise<Import[]> {
  const may_read = viewer()?.writes_the_register && (await offers('get', '/imports'));
  if (!may_read) return [];
  return (await read<Listed<Import>>('/imports')).items.slice(0, imports_max);
}

/** Visits made with others on which something is asked of the own body; they stand first. */
async function asked_on_joint_visits(): Promise<JointVisit[]> {
  if (!viewer()?.body) return [];
  const { items } = await read<Listed<JointVisit>>('/joint-visits');
  return items.filter(({ next }) => next.length > 0);
}

/** Contacts that nobody has confirmed and that the viewer can: the own ones, and the register's by
    whoever writes it. */
async function overdue_contacts(): Promise<Contact[]> {
  if (!has_role('editor', 'coordinator')) return [];
  const { items } = await read<Listed<Contact>>('/contacts', { overdue_only: 'true' });
  return items.filter((contact) => !contact.is_published || viewer()?.writes_the_register);
}

/** Bodies that were not met yet and of which something is still to be asked. */
async function open_meetings(): Promise<FirstMeeting[]> {
  if (!viewer()?.writes_the_register) return [];
  const { items } = await read<Listed<FirstMeeting>>('/stocktaking/meetings');
  return items.filter(({ met_on, questions }) => met_on === null && questions.length > 0);
}

/** Types of body of which it was not found out yet, for each type of place, whether they visit. */
async function open_types(): Promise<number> {
  if (!viewer()?.writes_the_register) return 0;
  const [types, places, found] = await Promise.all([
    body_types(),
    choices_of('place_type'),
    findings(),
  ]);
  return types.filter(({ value }) => progress_of(value, found, places).open > 0).length;
}
