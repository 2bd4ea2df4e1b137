import { locale, t } from '../../messages/messages.svelte';

const days_of_month = 30.44;
const days_of_year = 365.25;

/** How long before the end of the period somebody was last there: a range where dates are not
    exact. `4–10 months`; nothing when nobody was. */
export function since_text(at_least: number | null, at_most: number | null): string {
  if (at_least === null || at_most === null) return '';
  if (at_most < days_of_month) return t('coverage.since.within_a_month');
  const unit = at_most < 2 * days_of_year ? 'month' : 'year';
  const days = unit === 'month' ? days_of_month : days_of_year;
  const [low, high] = [Math.floor(at_least / days), Math.floor(at_most / days)];
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' });
  if (low === high) return format.format(high);
  return low === 0
    ? t('coverage.since.up_to', { time: format.format(high) })
    : format.formatRange(low, high);
}
