import { t } from '../messages/messages.svelte';
import { screens } from '../screens';
import type { Role } from '../server/viewer.svelte';
import { match } from '../way/match';
import { waiting } from './waiting.svelte';

/** A line of the navigation: the work, and who does it. */
export interface Work {
  path: string;
  label: string;
  /** One of these roles; without any, everyone. */
  roles?: Role[];
  /** What waits under it, in words. */
  waits?: () => string;
  /** Only for bodies that take complaints, or have some. */
  needs?: 'complaints';
  /** What belongs to it, shown beneath it while one is there. */
  parts?: Work[];
  /** Pages elsewhere that are part of it, without a line of their own. */
  also?: string[];
}

const works: Work[] = [
  { path: '/', label: 'shell.work.today' },
  { path: '/places', label: 'shell.work.places' },
  {
    path: '/bodies',
    label: 'shell.work.bodies',
    parts: [{ path: '/contacts', label: 'shell.work.contacts' }],
  },
  {
    path: '/visits',
    label: 'shell.work.visits',
    parts: [
      {
        path: '/visit-forms',
        label: 'shell.work.visit_forms',
        roles: ['reader', 'editor', 'coordinator'],
      },
    ],
  },
  {
    path: '/recommendations',
    label: 'shell.work.recommendations',
    roles: ['reader', 'editor', 'coordinator'],
    also: ['/asked-of-us', '/publications'],
  },
  {
    path: '/coalitions',
    label: 'shell.work.coalitions',
    roles: ['reader', 'editor', 'coordinator'],
    parts: [{ path: '/clash-checks', label: 'shell.work.clash_checks' }],
  },
  {
    path: '/meetings',
    label: 'shell.work.meetings',
    roles: ['reader', 'editor', 'coordinator'],
    parts: [
      { path: '/meetings/bodies', label: 'shell.work.bodies_met' },
      { path: '/joint-visits', label: 'shell.work.joint_visits' },
    ],
  },
  {
    path: '/programmes',
    label: 'shell.work.programmes',
    roles: ['reader', 'editor', 'coordinator'],
  },
  {
    path: '/strategy',
    label: 'shell.work.strategy',
    roles: ['reader', 'editor', 'coordinator'],
    parts: [
      { path: '/at-a-glance', label: 'shell.work.glance' },
      { path: '/trainings', label: 'shell.work.trainings' },
    ],
    also: ['/aims'],
  },
  { path: '/complaints', label: 'shell.work.complaints', needs: 'complaints' },
  { path: '/coverage', label: 'shell.work.coverage' },
  {
    path: '/agreements',
    label: 'shell.work.agreements',
    roles: ['reader', 'editor', 'coordinator'],
    waits: () => told('due_count', waiting().due.length),
    parts: [
      { path: '/relations', label: 'shell.work.relations' },
      { path: '/agreements/due', label: 'shell.work.due' },
      { path: '/readiness', label: 'shell.work.readiness' },
    ],
  },
  {
    path: '/sharing',
    label: 'shell.work.sharing',
    roles: ['reader', 'editor', 'coordinator'],
    waits: () => told('waits_count', of_sharing()),
    parts: [
      { path: '/received', label: 'shell.work.received', waits: of_received },
      { path: '/given', label: 'shell.work.given', waits: () => count_text(waiting().owed) },
      { path: '/requests', label: 'shell.work.requests', waits: () => count_text(waiting().asked) },
      {
        path: '/corrections',
        label: 'shell.work.corrections',
        waits: () => count_text(waiting().corrections),
      },
      { path: '/urgent-concerns', label: 'shell.work.urgent' },
      { path: '/look-ins', label: 'shell.work.look_ins' },
      {
        path: '/closed-letters',
        label: 'shell.work.closed_letters',
        waits: () => count_text(waiting().closed),
      },
      { path: '/findings', label: 'shell.work.findings' },
      { path: '/sharing/rules', label: 'shell.work.sharing_rules' },
      {
        path: '/sharing/account',
        label: 'shell.work.account_of',
        roles: ['coordinator'],
      },
    ],
  },
  {
    path: '/reprisals',
    label: 'shell.work.reprisals',
    roles: ['reader', 'editor', 'coordinator'],
  },
  { path: '/finding-out', label: 'shell.work.finding_out', roles: ['editor', 'coordinator'] },
  { path: '/import', label: 'shell.work.import', roles: ['editor', 'coordinator'] },
  {
    path: '/people',
    label: 'shell.work.people',
    roles: ['coordinator', 'machine'],
    parts: [{ path: '/ledger', label: 'shell.work.ledger', roles: ['coordinator'] }],
  },
];

/** What waits is told in words, and never by a colour alone. */
function told(words: 'due_count' | 'waits_count', count: number): string {
  return count > 0 ? t(`shell.work.${words}`, { count }) : '';
}

function count_text(count: number): string {
  return told('waits_count', count);
}

function of_received(): string {
  return count_text(waiting().unopened + waiting().called_back);
}

function of_sharing(): number {
  const { unopened, closed, called_back, asked, second, corrections } = waiting();
  return unopened + closed + called_back + asked + second + corrections;
}

/** The works that have a page and that somebody in `role` does, whose body has what they need. */
export function works_of(role: Role | undefined, has: { complaints: boolean }): Work[] {
  const has_page = (work: Work) => screens.some((screen) => match(screen.path, work.path));
  const is_theirs = ({ roles }: Work) => !roles || (role !== undefined && roles.includes(role));
  const is_had = ({ needs }: Work) => !needs || has[needs];
  const is_offered = (work: Work) => has_page(work) && is_theirs(work) && is_had(work);
  return works
    .filter(is_offered)
    .map((work) => ({ ...work, parts: (work.parts ?? []).filter(is_offered) }));
}

/** Whether the page at `path` is part of the work. */
export function is_within({ path: of, parts = [], also = [] }: Work, path: string): boolean {
  if (of === '/') return path === '/';
  const is_below = (top: string) => path === top || path.startsWith(`${top}/`);
  return [of, ...also].some(is_below) || parts.some((each) => is_within(each, path));
}
