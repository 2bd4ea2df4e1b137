import type { Screen } from './screen';

const words_of_strategy = [
  'practices',
  'strategy',
  'vocabulary-coalitions',
  'vocabulary-strategy',
  'vocabulary-verified',
];
const words_of_a_glance = [
  'glance',
  'vocabulary-agreements',
  'vocabulary-coalitions',
  'vocabulary-meetings',
  'vocabulary-strategy',
  'vocabulary-verified',
];
const words_of_practices = ['practices', 'vocabulary-strategy', 'vocabulary-verified'];

/** The pages of how bodies work, what is set out to change there, and whether it did. */
export const screens_of_strategy: Screen[] = [
  {
    path: '/at-a-glance',
    words: words_of_a_glance,
    load: () => import('./screens/glance/AtAGlance.svelte'),
  },
  {
    path: '/bodies/:id/at-a-glance',
    words: words_of_a_glance,
    load: () => import('./screens/glance/BodyAtAGlance.svelte'),
  },
  {
    path: '/strategy',
    words: words_of_strategy,
    load: () => import('./screens/strategy/Strategy.svelte'),
  },
  {
    path: '/strategy/statements',
    words: words_of_practices,
    load: () => import('./screens/strategy/Statements.svelte'),
  },
  {
    path: '/bodies/:id/practice',
    words: words_of_practices,
    load: () => import('./screens/strategy/PracticeOfBody.svelte'),
  },
  {
    path: '/bodies/:id/strategy',
    words: words_of_strategy,
    load: () => import('./screens/strategy/StrategyOfBody.svelte'),
  },
  {
    path: '/bodies/:id/changes/new',
    words: words_of_strategy,
    load: () => import('./screens/strategy/ChangeForm.svelte'),
  },
  {
    path: '/aims/:id',
    words: words_of_strategy,
    load: () => import('./screens/strategy/AimPage.svelte'),
  },
  {
    path: '/trainings',
    words: words_of_strategy,
    load: () => import('./screens/strategy/Trainings.svelte'),
  },
  {
    path: '/trainings/new',
    words: [...words_of_strategy, 'register'],
    load: () => import('./screens/strategy/TrainingForm.svelte'),
  },
  {
    path: '/trainings/:id',
    words: words_of_strategy,
    load: () => import('./screens/strategy/TrainingPage.svelte'),
  },
  {
    path: '/trainings/:id/edit',
    words: [...words_of_strategy, 'register'],
    load: () => import('./screens/strategy/TrainingForm.svelte'),
  },
];
