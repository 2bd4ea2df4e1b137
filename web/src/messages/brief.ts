/** In a list, in a label that is read aloud: what goes on longer is read where it stands whole. */
const letters_max = 90;

/** The beginning of a text, to the end of a word. */
export function brief(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= letters_max) return line;
  const cut = line.lastIndexOf(' ', letters_max - 1);
  return `${line.slice(0, cut > 0 ? cut : letters_max - 1)}…`;
}
