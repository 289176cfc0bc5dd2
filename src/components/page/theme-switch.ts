export {};

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('.theme-switch');

function current(): Theme {
  return themes.find((theme) => theme === root.dataset.theme) ?? 'system';
}

function sayTheme(): void {
  const label = button?.dataset[current()];
  if (!button || !label) return;
  button.ariaLabel = label;
  button.title = label;
}

function wear(theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  sayTheme();
}

button?.addEventListener('click', () => {
  const next = themes[(themes.indexOf(current()) + 1) % themes.length]!;
  wear(next);
  try {
    localStorage.setItem('theme', next);
  } catch {
    // Where storage is refused the choice holds for this page.
  }
});
// Chosen in another tab, it holds here too.
addEventListener('storage', ({ key, newValue }) => {
  if (key === 'theme') wear(themes.find((theme) => theme === newValue) ?? 'system');
});
sayTheme();
