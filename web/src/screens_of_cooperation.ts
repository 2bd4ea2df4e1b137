import type { Screen } from './screen';

/** The pages of what bodies settle with each other, and tell each other. */
export const screens_of_cooperation: Screen[] = [
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
    words: ['exchange', 'letters', 'findings', 'do_no_harm', 'complaints'],
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
    words: ['account', 'exchange', 'findings', 'letters'],
    load: () => import('./screens/exchange/Account.svelte'),
  },
  {
    path: '/sharing/:id',
    words: ['exchange', 'letters', 'findings', 'do_no_harm', 'complaints'],
    load: () => import('./screens/exchange/Tell.svelte'),
  },
];
