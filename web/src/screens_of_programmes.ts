import type { Screen } from './screen';

const words_of_a_plan = ['programmes', 'vocabulary-programmes'];
const words_of_what_came = [...words_of_a_plan, 'programmes-after'];

const words_of_a_calendar = ['programmes', 'programmes-calendar', 'vocabulary-calendar'];

/** The pages of what the named people of a body plan. */
export const screens_of_programmes: Screen[] = [
  {
    path: '/programmes',
    words: ['programmes'],
    load: () => import('./screens/programmes/Programmes.svelte'),
  },
  {
    path: '/programmes/new',
    words: words_of_a_plan,
    load: () => import('./screens/programmes/ProgrammeForm.svelte'),
  },
  {
    path: '/programmes/borne-out',
    words: words_of_what_came,
    load: () => import('./screens/programmes/ByKind.svelte'),
  },
  {
    path: '/programmes/:id',
    words: [...words_of_a_plan, 'circles'],
    load: () => import('./screens/programmes/ProgrammePage.svelte'),
  },
  {
    path: '/programmes/:id/after',
    words: words_of_what_came,
    load: () => import('./screens/programmes/Afterwards.svelte'),
  },
  {
    path: '/programmes/:id/edit',
    words: words_of_a_plan,
    load: () => import('./screens/programmes/ProgrammeForm.svelte'),
  },
  {
    path: '/programmes/:id/calendar',
    words: words_of_a_calendar,
    load: () => import('./screens/programmes/CalendarPage.svelte'),
  },
  {
    path: '/programmes/:id/calendar/wishes',
    words: words_of_a_calendar,
    load: () => import('./screens/programmes/CalendarWishesForm.svelte'),
  },
];
