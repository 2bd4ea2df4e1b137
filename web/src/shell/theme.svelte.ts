export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const remembered = 'liaise.theme';
const state = $state<{ theme: Theme }>({ theme: remembered_theme() });

/** How the page is coloured: as the system is, or as was chosen on this device. */
export function theme(): Theme {
  return state.theme;
}

export function colour(theme: Theme): void {
  state.theme = theme;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(remembered, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function remembered_theme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return themes.find((each) => each === chosen) ?? 'system';
}
