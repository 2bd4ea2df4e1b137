import { speak } from '../../messages/messages.svelte';

/** That something similar exists comes after what a recommendation's page has itself. */
export async function similar_beside() {
  await speak('similar');
  return import('./SimilarBeside.svelte');
}
