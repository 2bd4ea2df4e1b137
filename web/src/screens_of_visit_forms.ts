import type { Screen } from './screen';

const words_of_entering = ['visit_forms', 'visit_forms-questions', 'visit_forms-enter'];

/** The pages of what is filled in on paper during visits. */
export const screens_of_visit_forms: Screen[] = [
  {
    path: '/visit-forms',
    words: ['visit_forms', 'visit_forms-questions', 'visit_forms-sheets'],
    load: () => import('./screens/visit_forms/PrintForm.svelte'),
  },
  {
    path: '/visit-forms/entered',
    words: ['visit_forms', 'visit_forms-enter'],
    load: () => import('./screens/visit_forms/EnteredForms.svelte'),
  },
  {
    path: '/visit-forms/new',
    words: words_of_entering,
    load: () => import('./screens/visit_forms/BeginForm.svelte'),
  },
  {
    path: '/visit-forms/:id',
    words: words_of_entering,
    load: () => import('./screens/visit_forms/EnterForm.svelte'),
  },
];
