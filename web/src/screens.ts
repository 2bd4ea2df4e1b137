import type { Component } from 'svelte';

/** A component that shows a page; many do not ask for `params`. */
export type Page = Component<any>;

/** A page: its address, the message files it speaks from, and the component that shows it. */
export interface Screen {
  /** `:name` stands for one part of the path and comes to the component in `params`. */
  path: string;
  /** Files under messages/ beside `shell`, `error` and `vocabulary`, which are always there. */
  words?: string[];
  /** Without navigation and without a viewer: for whoever is not signed in. */
  open?: 'to_all';
  /** Fixed parts that several addresses of one component differ in. */
  params?: Record<string, string>;
  load: () => Promise<{ default: Page }>;
}

const records = () => import('./screens/Records.svelte');
const record = () => import('./screens/Record.svelte');
const record_form = () => import('./screens/RecordForm.svelte');

/** Every page there is. The first that fits an address is shown; the navigation lists those of
    its own that are here. A noun without a page of its own gets the list and form of its
    description. */
export const screens: Screen[] = [
  { path: '/', load: () => import('./screens/Today.svelte') },
  { path: '/places', params: { name: 'place' }, load: records },
  { path: '/bodies', params: { name: 'body' }, load: records },
  { path: '/visits', params: { name: 'visit' }, load: records },
  { path: '/records', load: () => import('./screens/Nouns.svelte') },
  { path: '/records/:name', load: records },
  { path: '/records/:name/new', load: record_form },
  { path: '/records/:name/:id', load: record },
  { path: '/records/:name/:id/edit', load: record_form },
  { path: '/account', load: () => import('./screens/Account.svelte') },
  { path: '/sign-in', open: 'to_all', load: () => import('./screens/SignIn.svelte') },
  {
    path: '/invitation/:token',
    open: 'to_all',
    load: () => import('./screens/Invitation.svelte'),
  },
];
