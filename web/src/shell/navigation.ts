import { screens } from '../screens';
import type { Role } from '../server/viewer.svelte';
import { match } from '../way/match';

/** A line of the navigation: the work, and who does it. */
export interface Work {
  path: string;
  label: string;
  /** One of these roles; without any, everyone. */
  roles?: Role[];
  /** What belongs to it, shown beneath it while one is there. */
  parts?: Work[];
}

const works: Work[] = [
  { path: '/', label: 'shell.work.today' },
  { path: '/places', label: 'shell.work.places' },
  {
    path: '/bodies',
    label: 'shell.work.bodies',
    parts: [{ path: '/contacts', label: 'shell.work.contacts' }],
  },
  { path: '/visits', label: 'shell.work.visits' },
  { path: '/coverage', label: 'shell.work.coverage' },
  {
    path: '/sharing',
    label: 'shell.work.sharing',
    roles: ['reader', 'editor', 'coordinator'],
    parts: [
      { path: '/received', label: 'shell.work.received' },
      { path: '/given', label: 'shell.work.given' },
      { path: '/requests', label: 'shell.work.requests' },
      { path: '/findings', label: 'shell.work.findings' },
      { path: '/sharing/rules', label: 'shell.work.sharing_rules' },
      {
        path: '/sharing/account',
        label: 'shell.work.account_of',
        roles: ['coordinator'],
      },
    ],
  },
  { path: '/finding-out', label: 'shell.work.finding_out', roles: ['editor', 'coordinator'] },
  { path: '/import', label: 'shell.work.import', roles: ['editor', 'coordinator'] },
  { path: '/people', label: 'shell.work.people', roles: ['coordinator', 'machine'] },
];

/** The works that have a page and that somebody in `role` does. */
export function works_of(role: Role | undefined): Work[] {
  const has_page = (work: Work) => screens.some((screen) => match(screen.path, work.path));
  const is_theirs = ({ roles }: Work) => !roles || (role !== undefined && roles.includes(role));
  const offered = (all: Work[]) => all.filter((work) => has_page(work) && is_theirs(work));
  return offered(works).map((work) => ({ ...work, parts: offered(work.parts ?? []) }));
}

/** Whether the page at `path` is part of the work. */
export function is_within({ path: of, parts = [] }: Work, path: string): boolean {
  if (of === '/') return path === '/';
  return path === of || path.startsWith(`${of}/`) || parts.some((each) => is_within(each, path));
}
