import type { Screen } from './screen';
import { screens_of_exchange } from './screens_of_exchange';
import { screens_of_recommendations } from './screens_of_recommendations';

const words_of_coalitions = [
  'coalitions',
  'exchange',
  'letters',
  'vocabulary-coalitions',
  'vocabulary-exchange',
  'vocabulary-letters',
];

const words_of_meetings = [
  'meetings',
  'exchange',
  'letters',
  'vocabulary-agreements',
  'vocabulary-exchange',
  'vocabulary-letters',
  'vocabulary-meetings',
];

const words_of_joint_visits = [
  'joint_visits',
  'exchange',
  'letters',
  'vocabulary-agreements',
  'vocabulary-exchange',
  'vocabulary-joint_visits',
  'vocabulary-letters',
];

/** The pages of what bodies settle with each other, find, and recommend. */
export const screens_of_cooperation: Screen[] = [
  {
    path: '/relations',
    words: ['agreements', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/Relations.svelte'),
  },
  {
    path: '/agreements',
    words: ['agreements', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/Agreements.svelte'),
  },
  {
    path: '/agreements/new',
    words: ['agreements', 'register', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/AgreementForm.svelte'),
  },
  {
    path: '/agreements/due',
    words: ['agreements'],
    load: () => import('./screens/agreements/Due.svelte'),
  },
  {
    path: '/agreements/:id',
    words: ['agreements', 'readiness', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/Agreement.svelte'),
  },
  {
    path: '/agreements/:id/edit',
    words: ['agreements', 'register', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/AgreementForm.svelte'),
  },
  {
    path: '/agreements/:id/text',
    words: ['agreements', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/TextPage.svelte'),
  },
  {
    path: '/agreements/:id/comparison',
    words: ['agreements', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/Comparison.svelte'),
  },
  {
    path: '/agreements/:id/library',
    words: ['agreements', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/Library.svelte'),
  },
  {
    path: '/agreements/:id/clauses/new',
    words: ['agreements', 'register', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/ClauseForm.svelte'),
  },
  {
    path: '/agreements/:id/clauses/:clause',
    words: ['agreements', 'register', 'vocabulary-agreements'],
    load: () => import('./screens/agreements/ClauseForm.svelte'),
  },
  {
    path: '/readiness',
    words: ['readiness', 'vocabulary-agreements'],
    load: () => import('./screens/readiness/ReadinessList.svelte'),
  },
  {
    path: '/readiness/rules',
    words: ['readiness', 'vocabulary-agreements'],
    load: () => import('./screens/readiness/Rules.svelte'),
  },
  {
    path: '/readiness/:id',
    words: ['readiness', 'vocabulary-agreements'],
    load: () => import('./screens/readiness/ReadinessOfBody.svelte'),
  },
  {
    path: '/findings',
    words: ['findings', 'vocabulary-exchange'],
    load: () => import('./screens/findings/Findings.svelte'),
  },
  {
    path: '/findings/new',
    words: ['findings', 'exchange-what', 'register', 'vocabulary-exchange'],
    without_line: 'too',
    load: () => import('./screens/findings/FindingForm.svelte'),
  },
  {
    path: '/findings/:id',
    words: ['findings', 'exchange-what', 'vocabulary-exchange'],
    load: () => import('./screens/findings/Finding.svelte'),
  },
  {
    path: '/findings/:id/edit',
    words: ['findings', 'exchange-what', 'register', 'vocabulary-exchange'],
    load: () => import('./screens/findings/FindingForm.svelte'),
  },
  {
    path: '/coalitions',
    words: [...words_of_coalitions, 'similar'],
    load: () => import('./screens/coalitions/Coalitions.svelte'),
  },
  {
    path: '/coalitions/new',
    words: ['coalitions', 'exchange'],
    load: () => import('./screens/coalitions/CoalitionForm.svelte'),
  },
  {
    path: '/coalitions/:id',
    words: words_of_coalitions,
    load: () => import('./screens/coalitions/CoalitionPage.svelte'),
  },
  {
    path: '/coalitions/:id/write',
    words: words_of_coalitions,
    load: () => import('./screens/coalitions/TextForm.svelte'),
  },
  {
    path: '/clash-checks',
    words: ['clash_checks', 'vocabulary-clash'],
    load: () => import('./screens/clash_checks/ClashChecks.svelte'),
  },
  {
    path: '/clash-checks/new',
    words: ['clash_checks', 'vocabulary-clash'],
    load: () => import('./screens/clash_checks/ClashCheckForm.svelte'),
  },
  {
    path: '/clash-checks/:id',
    words: ['clash_checks', 'vocabulary-clash'],
    load: () => import('./screens/clash_checks/ClashCheckPage.svelte'),
  },
  {
    path: '/clash-checks/:id/plan',
    words: ['clash_checks', 'vocabulary-clash'],
    load: () => import('./screens/clash_checks/PlanForm.svelte'),
  },
  {
    path: '/meetings',
    words: words_of_meetings,
    load: () => import('./screens/meetings/Meetings.svelte'),
  },
  {
    path: '/meetings/new',
    words: words_of_meetings,
    load: () => import('./screens/meetings/MeetingForm.svelte'),
  },
  {
    path: '/meetings/bodies',
    words: words_of_meetings,
    load: () => import('./screens/meetings/BodiesMet.svelte'),
  },
  {
    path: '/meetings/:id',
    words: words_of_meetings,
    load: () => import('./screens/meetings/MeetingPage.svelte'),
  },
  {
    path: '/meetings/:id/ask',
    words: words_of_meetings,
    load: () => import('./screens/meetings/MeetingForm.svelte'),
  },
  {
    path: '/meetings/:id/minutes',
    words: words_of_meetings,
    load: () => import('./screens/meetings/MinutesForm.svelte'),
  },
  {
    path: '/meetings/:id/disagree',
    words: words_of_meetings,
    load: () => import('./screens/meetings/DisagreementForm.svelte'),
  },
  {
    path: '/joint-visits',
    words: words_of_joint_visits,
    load: () => import('./screens/joint_visits/JointVisits.svelte'),
  },
  {
    path: '/joint-visits/new',
    words: [...words_of_joint_visits, 'visits'],
    load: () => import('./screens/joint_visits/JointVisitForm.svelte'),
  },
  {
    path: '/joint-visits/:id',
    words: words_of_joint_visits,
    load: () => import('./screens/joint_visits/JointVisitPage.svelte'),
  },
  {
    path: '/joint-visits/:id/ask',
    words: [...words_of_joint_visits, 'visits'],
    load: () => import('./screens/joint_visits/JointVisitForm.svelte'),
  },
  {
    path: '/joint-visits/:id/write',
    words: words_of_joint_visits,
    load: () => import('./screens/joint_visits/JointTextForm.svelte'),
  },
  {
    path: '/asked-of-us',
    words: ['paragraphs', 'recommendations', 'vocabulary-verified'],
    load: () => import('./screens/recommendations/AskedOfUs.svelte'),
  },
  {
    path: '/asked-of-us/:id',
    words: ['paragraphs', 'vocabulary-verified'],
    load: () => import('./screens/recommendations/AskedOfUsPage.svelte'),
  },
  {
    path: '/publications',
    words: ['publications', 'recommendations', 'vocabulary-publications'],
    load: () => import('./screens/publications/Publications.svelte'),
  },
  {
    path: '/publications/new',
    words: ['publications', 'vocabulary-publications'],
    load: () => import('./screens/publications/PublicationForm.svelte'),
  },
  {
    path: '/publications/:id',
    words: [
      'publications',
      'do_no_harm',
      'exchange',
      'vocabulary-concerns',
      'vocabulary-letters',
      'vocabulary-publications',
    ],
    load: () => import('./screens/publications/PublicationPage.svelte'),
  },
  ...screens_of_recommendations,
  ...screens_of_exchange,
];
