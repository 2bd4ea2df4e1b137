/** Which places a list shows, as the program calls it. */
export const shows = ['all', 'unvisited', 'visited', 'by_many', 'left_out'] as const;
export type Show = (typeof shows)[number];
