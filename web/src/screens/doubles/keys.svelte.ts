const remembered = 'liaise.doubles.keys';

function are_on_at_first(): boolean {
  try {
    return localStorage.getItem(remembered) !== 'off';
  } catch {
    return true;
  }
}

const state = $state({ is_on: are_on_at_first() });

/** Whether single keys decide: who speaks to the machine, or presses keys by chance, may not. */
export function are_keys_on(): boolean {
  return state.is_on;
}

export function turn_keys(is_on: boolean): void {
  state.is_on = is_on;
  try {
    localStorage.setItem(remembered, is_on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The key by the letter on it, or by where it lies, on keyboards without Latin letters. The arrows
    go to the next pair and back, as the page is read. */
export function key_of(press: KeyboardEvent): string {
  if (press.ctrlKey || press.metaKey || press.altKey) return '';
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (press.key === 'ArrowLeft' || press.key === 'ArrowRight') {
    return press.key === forward ? 'j' : 'k';
  }
  if (press.key === '?' || press.key === '؟') return '?';
  if (press.shiftKey) return '';
  if (/^[a-z]$/i.test(press.key)) return press.key.toLowerCase();
  return /^\p{L}$/u.test(press.key) ? press.code.replace('Key', '').toLowerCase() : '';
}
