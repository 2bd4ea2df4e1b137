import { speak } from '../../messages/messages.svelte';

/** What others told comes after what a page has itself, with the words of letters. */
async function words(): Promise<void> {
  await speak(
    'letters-received',
    'complaints-tables',
    'vocabulary-letters',
    'vocabulary-exchange',
    'vocabulary-complaints',
    'vocabulary-agreements',
  );
}

export async function told_to_us() {
  await words();
  return import('./ToldToUs.svelte');
}

export async function told_of_place() {
  await words();
  return import('./ToldOfPlace.svelte');
}
