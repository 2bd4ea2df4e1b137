import type { Screen } from './screen';

/** A draft is begun and gone on with on one screen. */
const tell = () => import('./screens/exchange/Tell.svelte');
const words_to_tell = [
  'exchange',
  'exchange-lists',
  'exchange-tell',
  'exchange-what',
  'letters',
  'findings',
  'vocabulary-agreements',
  'vocabulary-complaints',
  'vocabulary-exchange',
  'vocabulary-letters',
  'recommendations-words',
  'vocabulary-verified',
];

const words_of_urgency = ['urgent', 'vocabulary-letters', 'vocabulary-urgent'];
const words_of_looks = ['look_ins', 'vocabulary-look-ins'];
const words_of_closed = ['closed_letters', 'vocabulary-closed'];
const words_of_one_closed = [...words_of_closed, 'closed_together', 'vocabulary-together'];
const words_of_reprisals = ['reprisals', 'vocabulary-reprisals'];

/** The pages of what bodies tell each other, ask of each other, and correct. */
export const screens_of_exchange: Screen[] = [
  {
    path: '/sharing',
    words: ['exchange', 'exchange-lists', 'findings', 'vocabulary-exchange'],
    load: () => import('./screens/exchange/Disclosures.svelte'),
  },
  {
    path: '/sharing/new',
    words: words_to_tell,
    load: tell,
  },
  {
    path: '/sharing/rules',
    words: ['exchange-lists', 'do_no_harm', 'vocabulary-concerns'],
    load: () => import('./screens/exchange/SharingRules.svelte'),
  },
  {
    path: '/received',
    words: [
      'letters',
      'letters-received',
      'letters-requests',
      'exchange',
      'exchange-lists',
      'vocabulary-exchange',
      'vocabulary-letters',
    ],
    load: () => import('./screens/exchange/ReceivedList.svelte'),
  },
  {
    path: '/received/:id',
    words: [
      'letters',
      'letters-received',
      'exchange',
      'do_no_harm',
      'vocabulary-agreements',
      'vocabulary-complaints',
      'vocabulary-concerns',
      'vocabulary-exchange',
      'vocabulary-letters',
      'vocabulary-verified',
    ],
    load: () => import('./screens/exchange/ReceivedPage.svelte'),
  },
  {
    path: '/given',
    words: [
      'letters',
      'letters-given',
      'exchange',
      'exchange-lists',
      'vocabulary-exchange',
      'vocabulary-letters',
    ],
    load: () => import('./screens/exchange/GivenList.svelte'),
  },
  {
    path: '/given/:id',
    words: [
      'letters',
      'letters-given',
      'exchange',
      'exchange-refuse',
      'complaints-tables',
      'vocabulary-agreements',
      'vocabulary-complaints',
      'vocabulary-exchange',
      'vocabulary-letters',
      'vocabulary-verified',
    ],
    load: () => import('./screens/exchange/GivenPage.svelte'),
  },
  {
    path: '/requests',
    words: ['letters', 'letters-requests', 'exchange', 'exchange-lists', 'vocabulary-letters'],
    load: () => import('./screens/exchange/Requests.svelte'),
  },
  {
    path: '/requests/new',
    words: [
      'letters',
      'letters-requests',
      'exchange',
      'exchange-what',
      'do_no_harm',
      'vocabulary-agreements',
      'vocabulary-concerns',
    ],
    load: () => import('./screens/exchange/RequestForm.svelte'),
  },
  {
    path: '/requests/:id',
    words: [
      'letters',
      'letters-requests',
      'exchange',
      'exchange-refuse',
      'exchange-what',
      'do_no_harm',
      'vocabulary-agreements',
      'vocabulary-concerns',
      'vocabulary-letters',
    ],
    load: () => import('./screens/exchange/RequestPage.svelte'),
  },
  {
    path: '/corrections',
    words: [
      'corrections',
      'exchange',
      'letters',
      'places',
      'bodies',
      'visits',
      'register',
      'vocabulary-letters',
    ],
    load: () => import('./screens/corrections/Corrections.svelte'),
  },
  {
    path: '/corrections/new',
    words: [
      'corrections',
      'exchange',
      'letters',
      'do_no_harm',
      'register',
      'vocabulary-concerns',
    ],
    load: () => import('./screens/corrections/ProposalForm.svelte'),
  },
  {
    path: '/corrections/:id',
    words: [
      'corrections',
      'corrections-thread',
      'exchange',
      'letters',
      'do_no_harm',
      'register',
      'vocabulary-concerns',
      'vocabulary-letters',
    ],
    load: () => import('./screens/corrections/CorrectionPage.svelte'),
  },
  {
    path: '/urgent-concerns',
    words: words_of_urgency,
    load: () => import('./screens/urgent/UrgentConcerns.svelte'),
  },
  {
    path: '/urgent-concerns/new',
    words: [...words_of_urgency, 'vocabulary-exchange'],
    load: () => import('./screens/urgent/UrgentForm.svelte'),
  },
  {
    path: '/urgent-concerns/:id',
    words: words_of_urgency,
    load: () => import('./screens/urgent/UrgentPage.svelte'),
  },
  {
    path: '/look-ins',
    words: words_of_looks,
    load: () => import('./screens/look_ins/LookIns.svelte'),
  },
  {
    path: '/look-ins/new',
    words: words_of_looks,
    load: () => import('./screens/look_ins/LookInForm.svelte'),
  },
  {
    path: '/look-ins/:id',
    words: words_of_looks,
    load: () => import('./screens/look_ins/LookInPage.svelte'),
  },
  {
    path: '/closed-letters',
    words: words_of_closed,
    load: () => import('./screens/closed/ClosedLetters.svelte'),
  },
  {
    path: '/closed-letters/new',
    words: words_of_one_closed,
    load: () => import('./screens/closed/ClosedForm.svelte'),
  },
  {
    path: '/closed-letters/:id',
    words: words_of_one_closed,
    load: () => import('./screens/closed/ClosedLetterPage.svelte'),
  },
  {
    path: '/closed-drafts/:id',
    words: [
      ...words_of_one_closed,
      'closed_letters-beside',
      'exchange',
      'exchange-tell',
      'do_no_harm',
      'vocabulary-agreements',
      'vocabulary-concerns',
    ],
    load: () => import('./screens/closed/ClosedDraftPage.svelte'),
  },
  {
    path: '/reprisals',
    words: words_of_reprisals,
    load: () => import('./screens/reprisals/Registers.svelte'),
  },
  {
    path: '/reprisals/:id',
    words: [...words_of_reprisals, 'circles'],
    load: () => import('./screens/reprisals/RegisterPage.svelte'),
  },
  {
    path: '/reprisals/:id/new',
    words: words_of_reprisals,
    load: () => import('./screens/reprisals/EntryForm.svelte'),
  },
  {
    path: '/sharing/account',
    words: [
      'account',
      'exchange',
      'exchange-lists',
      'findings',
      'letters',
      'letters-given',
      'vocabulary-concerns',
      'vocabulary-exchange',
      'vocabulary-letters',
    ],
    load: () => import('./screens/exchange/Account.svelte'),
  },
  {
    path: '/sharing/:id',
    words: words_to_tell,
    load: tell,
  },
];
