// Runs before the first paint, so that nothing is drawn twice: the chosen theme, and the one figure of an embedded page.
(function (root) {
  root.dataset.scripts = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is refused in some embedded frames; the system's theme stands.
  }
  const figure = new URLSearchParams(location.search).get('embed');
  if (figure) root.dataset.embed = figure;
})(document.documentElement);
