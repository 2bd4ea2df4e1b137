import { screens } from '../../screens';
import { match } from '../../way/match';

/** Whether there is a page of its own at an address. */
export function has_page(href: string): boolean {
  const [path = ''] = href.split('?');
  return screens.some((screen) => match(screen.path, path));
}
