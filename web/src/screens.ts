import type { Screen } from './screen';
import { screens_of_cooperation } from './screens_of_cooperation';
import { screens_of_programmes } from './screens_of_programmes';
import { screens_of_strategy } from './screens_of_strategy';
import { screens_of_visit_forms } from './screens_of_visit_forms';

export type { Page, Screen } from './screen';

const records = () => import('./screens/Records.svelte');
const record = () => import('./screens/Record.svelte');
const record_form = () => import('./screens/RecordForm.svelte');
/** The words of its vocabularies come with a record's description. */
const of_any_record = ['records', 'register'];

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
    path: '/doubles',
    words: ['doubles', 'places', 'bodies', 'register'],
    load: () => import('./screens/doubles/Doubles.svelte'),
  },
  {
    path: '/doubles/:id',
    words: ['doubles', 'places', 'bodies', 'register'],
    load: () => import('./screens/doubles/DoublePage.svelte'),
  },
  {
    path: '/bodies',
    words: ['bodies', 'bodies-contacts', 'bodies-own', 'register'],
    load: () => import('./screens/bodies/Bodies.svelte'),
  },
  {
    path: '/bodies/new',
    words: ['bodies', 'register'],
    load: () => import('./screens/bodies/BodyForm.svelte'),
  },
  {
    path: '/bodies/:id',
    words: ['bodies', 'bodies-contacts', 'bodies-own', 'register'],
    load: () => import('./screens/bodies/Body.svelte'),
  },
  {
    path: '/bodies/:id/edit',
    words: ['bodies', 'register'],
    load: () => import('./screens/bodies/BodyForm.svelte'),
  },
  {
    path: '/contacts',
    words: ['bodies', 'bodies-contacts', 'register'],
    load: () => import('./screens/contacts/Contacts.svelte'),
  },
  {
    path: '/contacts/new',
    words: ['bodies-contacts', 'register'],
    load: () => import('./screens/contacts/ContactForm.svelte'),
  },
  {
    path: '/contacts/:id/edit',
    words: ['bodies-contacts', 'register'],
    load: () => import('./screens/contacts/ContactForm.svelte'),
  },
  {
    path: '/contacts/:id/handover',
    words: ['bodies', 'bodies-contacts', 'bodies-own', 'register'],
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
    without_line: 'too',
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
    words: ['complaints', 'complaints-tables', 'vocabulary-complaints'],
    load: () => import('./screens/complaints/Complaints.svelte'),
  },
  {
    path: '/complaints/cases',
    words: ['complaints', 'complaints-tables', 'vocabulary-complaints'],
    load: () => import('./screens/complaints/Cases.svelte'),
  },
  {
    path: '/complaints/cases/new',
    words: ['complaints', 'complaints-tables', 'visits', 'register', 'vocabulary-complaints'],
    load: () => import('./screens/complaints/CaseForm.svelte'),
  },
  {
    path: '/complaints/cases/:id',
    words: ['complaints', 'complaints-tables', 'visits', 'register', 'vocabulary-complaints'],
    load: () => import('./screens/complaints/CaseForm.svelte'),
  },
  {
    path: '/complaints/counts',
    words: ['complaints', 'complaints-tables', 'vocabulary-complaints'],
    load: () => import('./screens/complaints/Counts.svelte'),
  },
  {
    path: '/complaints/complete',
    words: ['complaints', 'complaints-tables'],
    load: () => import('./screens/complaints/Complete.svelte'),
  },
  {
    path: '/complaints/signals',
    words: ['complaints', 'complaints-tables', 'complaints-signals', 'vocabulary-complaints'],
    load: () => import('./screens/complaints/ReasonsToLook.svelte'),
  },
  {
    path: '/complaints/given',
    words: ['complaints', 'complaints-tables', 'vocabulary-complaints'],
    load: () => import('./screens/complaints/Given.svelte'),
  },
  {
    path: '/complaints/load',
    words: ['complaints', 'complaints-tables', 'imports'],
    load: () => import('./screens/complaints/LoadComplaints.svelte'),
  },
  {
    path: '/import',
    words: ['imports'],
    load: () => import('./screens/imports/Imports.svelte'),
  },
  {
    path: '/import/new',
    words: ['imports', 'mapping', 'error'],
    load: () => import('./screens/imports/ImportNew.svelte'),
  },
  {
    path: '/import/:id',
    words: ['imports', 'doubles'],
    load: () => import('./screens/imports/ImportPage.svelte'),
  },
  {
    path: '/people',
    words: ['people'],
    load: () => import('./screens/people/People.svelte'),
  },
  {
    path: '/ledger',
    words: ['ledger', 'exchange', 'letters', 'vocabulary-letters'],
    load: () => import('./screens/ledger/Ledger.svelte'),
  },
  ...screens_of_cooperation,
  ...screens_of_programmes,
  ...screens_of_strategy,
  ...screens_of_visit_forms,
  { path: '/records', words: ['records'], load: () => import('./screens/Nouns.svelte') },
  { path: '/records/:name', words: of_any_record, load: records },
  { path: '/records/:name/new', words: of_any_record, load: record_form },
  { path: '/records/:name/:id', words: of_any_record, load: record },
  { path: '/records/:name/:id/edit', words: of_any_record, load: record_form },
  {
    path: '/drafts',
    words: ['drafts', 'visits', 'findings'],
    without_line: 'too',
    load: () => import('./screens/drafts/Drafts.svelte'),
  },
  {
    path: '/account',
    words: ['ways_in', 'vocabulary-ways-in'],
    load: () => import('./screens/Account.svelte'),
  },
  { path: '/sign-in', open: 'to_all', load: () => import('./screens/SignIn.svelte') },
  {
    path: '/sign-in/recovery',
    open: 'to_all',
    words: ['ways_in'],
    load: () => import('./screens/Recovery.svelte'),
  },
  {
    path: '/invitation/:token',
    open: 'to_all',
    load: () => import('./screens/Invitation.svelte'),
  },
];
