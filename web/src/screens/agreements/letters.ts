/** Without accents and capitals, so that a search finds what was meant. */
export function plain_letters(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase();
}
