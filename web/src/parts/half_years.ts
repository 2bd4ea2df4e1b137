/** The ends of half-years that were over before `today`, the latest first. */
export function half_year_ends(today: string, years = 10): string[] {
  const year = Number(today.slice(0, 4));
  const ends = Array.from({ length: years + 1 }, (_, back) => [
    `${year - back}-12-31`,
    `${year - back}-06-30`,
  ]);
  return ends.flat().filter((end) => end < today);
}
