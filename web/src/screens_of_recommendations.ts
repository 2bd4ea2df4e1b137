import type { Screen } from './screen';

/** The pages of recommendations, and how they are followed. */
export const screens_of_recommendations: Screen[] = [
  {
    path: '/recommendations',
    words: [
      'recommendations',
      'vocabulary-recommendations',
      'recommendations-words',
      'recommendations-narrowed',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/Recommendations.svelte'),
  },
  {
    path: '/recommendations/progress',
    words: [
      'recommendations',
      'recommendations-progress',
      'vocabulary-recommendations',
    ],
    load: () => import('./screens/recommendations/ProgressPage.svelte'),
  },
  {
    path: '/recommendations/new',
    words: [
      'recommendations',
      'register',
      'vocabulary-recommendations',
      'recommendations-words',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/RecommendationForm.svelte'),
  },
  {
    path: '/recommendations/import/:id',
    words: ['recommendations-load'],
    load: () => import('./screens/recommendations/UnsureAddressees.svelte'),
  },
  {
    path: '/recommendations/import',
    words: [
      'recommendations',
      'recommendations-load',
      'imports',
      'vocabulary-recommendations',
      'recommendations-words',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/LoadRecommendations.svelte'),
  },
  {
    path: '/recommendations/brief/:place',
    words: [
      'recommendations',
      'vocabulary-recommendations',
      'letters-received',
      'complaints-tables',
      'vocabulary-letters',
      'vocabulary-exchange',
      'vocabulary-complaints',
      'vocabulary-agreements',
      'recommendations-words',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/Brief.svelte'),
  },
  {
    path: '/recommendations/follow-up',
    words: [
      'recommendations',
      'vocabulary-recommendations',
      'recommendations-words',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/FollowUp.svelte'),
  },
  {
    path: '/recommendations/action-plan',
    words: [
      'recommendations',
      'recommendations-plan',
      'vocabulary-recommendations',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/plan/ActionPlan.svelte'),
  },
  {
    path: '/recommendations/:id',
    words: [
      'recommendations',
      'vocabulary-recommendations',
      'recommendations-words',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/RecommendationPage.svelte'),
  },
  {
    path: '/recommendations/:id/edit',
    words: [
      'recommendations',
      'register',
      'vocabulary-recommendations',
      'recommendations-words',
      'vocabulary-verified',
    ],
    load: () => import('./screens/recommendations/RecommendationForm.svelte'),
  },
];
