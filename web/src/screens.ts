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
  {
    path: '/',
    words: ['today', 'coverage', 'visits', 'register'],
    load: () => import('./screens/Today.svelte'),
  },
  {
    path: '/places',
    words: ['places', 'register'],
    load: () => import('./screens/places/Places.svelte'),
  },
  {
    path: '/places/new',
    words: ['places', 'register'],
    load: () => import('./screens/places/PlaceForm.svelte'),
  },
  {
    path: '/places/:id',
    words: ['places', 'register'],
    load: () => import('./screens/places/Place.svelte'),
  },
  {
    path: '/places/:id/edit',
    words: ['places', 'register'],
    load: () => import('./screens/places/PlaceForm.svelte'),
  },
  {
    path: '/bodies',
    words: ['bodies', 'register'],
    load: () => import('./screens/bodies/Bodies.svelte'),
  },
  {
    path: '/bodies/new',
    words: ['bodies', 'register'],
    load: () => import('./screens/bodies/BodyForm.svelte'),
  },
  {
    path: '/bodies/:id',
    words: ['bodies', 'register'],
    load: () => import('./screens/bodies/Body.svelte'),
  },
  {
    path: '/bodies/:id/edit',
    words: ['bodies', 'register'],
    load: () => import('./screens/bodies/BodyForm.svelte'),
  },
  {
    path: '/contacts',
    words: ['bodies', 'register'],
    load: () => import('./screens/contacts/Contacts.svelte'),
  },
  {
    path: '/contacts/new',
    words: ['bodies', 'register'],
    load: () => import('./screens/contacts/ContactForm.svelte'),
  },
  {
    path: '/contacts/:id/edit',
    words: ['bodies', 'register'],
    load: () => import('./screens/contacts/ContactForm.svelte'),
  },
  {
    path: '/contacts/:id/handover',
    words: ['bodies', 'register'],
    load: () => import('./screens/contacts/Handover.svelte'),
  },
  {
    path: '/visits',
    words: ['visits', 'register'],
    load: () => import('./screens/visits/Visits.svelte'),
  },
  {
    path: '/visits/new',
    words: ['visits', 'register'],
    load: () => import('./screens/visits/VisitForm.svelte'),
  },
  {
    path: '/visits/:id',
    words: ['visits', 'register'],
    load: () => import('./screens/visits/Visit.svelte'),
  },
  {
    path: '/visits/:id/edit',
    words: ['visits', 'register'],
    load: () => import('./screens/visits/VisitForm.svelte'),
  },
  {
    path: '/coverage',
    words: ['coverage'],
    load: () => import('./screens/coverage/Coverage.svelte'),
  },
  {
    path: '/coverage/places',
    words: ['coverage'],
    load: () => import('./screens/coverage/CoveredPlaces.svelte'),
  },
  {
    path: '/coverage/map',
    words: ['coverage'],
    load: () => import('./screens/coverage/CoverageMap.svelte'),
  },
  {
    path: '/coverage/gaps',
    words: ['coverage'],
    load: () => import('./screens/coverage/GapsPage.svelte'),
  },
  {
    path: '/coverage/bodies',
    words: ['coverage'],
    load: () => import('./screens/coverage/VisitingBodies.svelte'),
  },
  {
    path: '/coverage/visits',
    words: ['coverage', 'visits', 'register'],
    load: () => import('./screens/coverage/CountedVisits.svelte'),
  },
  {
    path: '/relations',
    words: ['agreements'],
    load: () => import('./screens/agreements/Relations.svelte'),
  },
  {
    path: '/agreements',
    words: ['agreements'],
    load: () => import('./screens/agreements/Agreements.svelte'),
  },
  {
    path: '/agreements/new',
    words: ['agreements', 'register'],
    load: () => import('./screens/agreements/AgreementForm.svelte'),
  },
  {
    path: '/agreements/due',
    words: ['agreements'],
    load: () => import('./screens/agreements/Due.svelte'),
  },
  {
    path: '/agreements/:id',
    words: ['agreements', 'readiness'],
    load: () => import('./screens/agreements/Agreement.svelte'),
  },
  {
    path: '/agreements/:id/edit',
    words: ['agreements', 'register'],
    load: () => import('./screens/agreements/AgreementForm.svelte'),
  },
  {
    path: '/agreements/:id/text',
    words: ['agreements'],
    load: () => import('./screens/agreements/TextPage.svelte'),
  },
  {
    path: '/agreements/:id/comparison',
    words: ['agreements'],
    load: () => import('./screens/agreements/Comparison.svelte'),
  },
  {
    path: '/agreements/:id/library',
    words: ['agreements'],
    load: () => import('./screens/agreements/Library.svelte'),
  },
  {
    path: '/agreements/:id/clauses/new',
    words: ['agreements', 'register'],
    load: () => import('./screens/agreements/ClauseForm.svelte'),
  },
  {
    path: '/agreements/:id/clauses/:clause',
    words: ['agreements', 'register'],
    load: () => import('./screens/agreements/ClauseForm.svelte'),
  },
  {
    path: '/readiness',
    words: ['readiness'],
    load: () => import('./screens/readiness/ReadinessList.svelte'),
  },
  {
    path: '/readiness/rules',
    words: ['readiness'],
    load: () => import('./screens/readiness/Rules.svelte'),
  },
  {
    path: '/readiness/:id',
    words: ['readiness'],
    load: () => import('./screens/readiness/ReadinessOfBody.svelte'),
  },
  {
    path: '/findings',
    words: ['findings', 'exchange'],
    load: () => import('./screens/findings/Findings.svelte'),
  },
  {
    path: '/findings/new',
    words: ['findings', 'exchange', 'register'],
    load: () => import('./screens/findings/FindingForm.svelte'),
  },
  {
    path: '/findings/:id',
    words: ['findings', 'exchange'],
    load: () => import('./screens/findings/Finding.svelte'),
  },
  {
    path: '/findings/:id/edit',
    words: ['findings', 'exchange', 'register'],
    load: () => import('./screens/findings/FindingForm.svelte'),
  },
  {
    path: '/sharing',
    words: ['exchange', 'findings'],
    load: () => import('./screens/exchange/Disclosures.svelte'),
  },
  {
    path: '/sharing/new',
    words: ['exchange', 'findings', 'do_no_harm', 'complaints'],
    load: () => import('./screens/exchange/Tell.svelte'),
  },
  {
    path: '/sharing/rules',
    words: ['exchange', 'do_no_harm'],
    load: () => import('./screens/exchange/SharingRules.svelte'),
  },
  {
    path: '/received',
    words: ['letters', 'exchange'],
    load: () => import('./screens/exchange/ReceivedList.svelte'),
  },
  {
    path: '/received/:id',
    words: ['letters', 'exchange', 'do_no_harm', 'complaints'],
    load: () => import('./screens/exchange/ReceivedPage.svelte'),
  },
  {
    path: '/given',
    words: ['letters', 'exchange'],
    load: () => import('./screens/exchange/GivenList.svelte'),
  },
  {
    path: '/given/:id',
    words: ['letters', 'exchange'],
    load: () => import('./screens/exchange/GivenPage.svelte'),
  },
  {
    path: '/requests',
    words: ['letters', 'exchange'],
    load: () => import('./screens/exchange/Requests.svelte'),
  },
  {
    path: '/requests/new',
    words: ['letters', 'exchange', 'do_no_harm'],
    load: () => import('./screens/exchange/RequestForm.svelte'),
  },
  {
    path: '/requests/:id',
    words: ['letters', 'exchange', 'do_no_harm'],
    load: () => import('./screens/exchange/RequestPage.svelte'),
  },
  {
    path: '/sharing/account',
    words: ['account', 'exchange', 'letters'],
    load: () => import('./screens/exchange/Account.svelte'),
  },
  {
    path: '/sharing/:id',
    words: ['exchange', 'findings', 'do_no_harm', 'complaints'],
    load: () => import('./screens/exchange/Tell.svelte'),
  },
  {
    path: '/finding-out',
    words: ['stocktaking'],
    load: () => import('./screens/stocktaking/FindingOut.svelte'),
  },
  {
    path: '/finding-out/meetings',
    words: ['stocktaking'],
    load: () => import('./screens/stocktaking/Meetings.svelte'),
  },
  {
    path: '/finding-out/:type',
    words: ['stocktaking'],
    load: () => import('./screens/stocktaking/FindingOutType.svelte'),
  },
  {
    path: '/complaints',
    words: ['complaints'],
    load: () => import('./screens/complaints/Complaints.svelte'),
  },
  {
    path: '/complaints/cases',
    words: ['complaints'],
    load: () => import('./screens/complaints/Cases.svelte'),
  },
  {
    path: '/complaints/cases/new',
    words: ['complaints', 'visits', 'register'],
    load: () => import('./screens/complaints/CaseForm.svelte'),
  },
  {
    path: '/complaints/cases/:id',
    words: ['complaints', 'visits', 'register'],
    load: () => import('./screens/complaints/CaseForm.svelte'),
  },
  {
    path: '/complaints/counts',
    words: ['complaints'],
    load: () => import('./screens/complaints/Counts.svelte'),
  },
  {
    path: '/complaints/given',
    words: ['complaints'],
    load: () => import('./screens/complaints/Given.svelte'),
  },
  {
    path: '/complaints/load',
    words: ['complaints', 'imports'],
    load: () => import('./screens/complaints/LoadComplaints.svelte'),
  },
  {
    path: '/import',
    words: ['imports'],
    load: () => import('./screens/imports/Imports.svelte'),
  },
  {
    path: '/import/new',
    words: ['imports'],
    load: () => import('./screens/imports/ImportNew.svelte'),
  },
  {
    path: '/import/:id',
    words: ['imports'],
    load: () => import('./screens/imports/ImportPage.svelte'),
  },
  {
    path: '/people',
    words: ['people'],
    load: () => import('./screens/people/People.svelte'),
  },
  { path: '/records', words: ['records'], load: () => import('./screens/Nouns.svelte') },
  { path: '/records/:name', words: ['records'], load: records },
  { path: '/records/:name/new', words: ['records', 'register'], load: record_form },
  { path: '/records/:name/:id', words: ['records'], load: record },
  { path: '/records/:name/:id/edit', words: ['records', 'register'], load: record_form },
  { path: '/account', load: () => import('./screens/Account.svelte') },
  { path: '/sign-in', open: 'to_all', load: () => import('./screens/SignIn.svelte') },
  {
    path: '/invitation/:token',
    open: 'to_all',
    load: () => import('./screens/Invitation.svelte'),
  },
];
