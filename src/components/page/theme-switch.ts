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

button?.addEventListener('click', () => {
  const next = themes[(themes.indexOf(current()) + 1) % themes.length]!;
  if (next === 'system') delete root.dataset.theme;
  else root.dataset.theme = next;
  try {
    localStorage.setItem('theme', next);
  } catch {
    // Where storage is refused the choice holds for this page.
  }
  sayTheme();
});
sayTheme();
