import { first_arrangement, type Arrangement, type Column } from './columns';

/** How a reader left the sheet called `name` on this device, else as it stands at first. */
export function remembered(name: string, columns: Column[]): Arrangement {
  const first = first_arrangement(columns);
  try {
    const kept = JSON.parse(localStorage.getItem(key_of(name)) ?? 'null') as Arrangement | null;
    if (!kept) return first;
    const known = (key: string) => columns.some((column) => column.key === key);
    const added = first.order.filter((key) => !kept.order.includes(key));
    const added_hidden = first.hidden.filter((key) => added.includes(key));
    return {
      order: [...kept.order.filter(known), ...added],
      hidden: [...kept.hidden.filter(known), ...added_hidden],
      widths: kept.widths,
    };
  } catch {
    return first;
  }
}

export function remember(name: string, arrangement: Arrangement): void {
  try {
    localStorage.setItem(key_of(name), JSON.stringify(arrangement));
  } catch {
    // Without storage the arrangement lasts as long as the page.
  }
}

function key_of(name: string): string {
  return `liaise.sheet.${name}`;
}
