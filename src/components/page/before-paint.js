// Runs before the first paint, so that nothing is drawn twice: the chosen theme, and the one figure of an embedded page.
(function (root) {
  root.dataset.scripts = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is refused in some embedded frames; the system's theme stands.
  }
  const id = new URLSearchParams(location.search).get('embed');
  if (!id) return;
  const figure = `#${CSS.escape(id)}.figure`;
  const only = new CSSStyleSheet();
  only.replaceSync(`.article>:not(${figure},:has(${figure}),.embed-source){display:none!important}`);
  document.adoptedStyleSheets = [only];
  root.dataset.embed = id;
  addEventListener('DOMContentLoaded', () => {
    if (document.querySelector(`.article ${figure}`)) return;
    // No such figure: the whole page is the nearest sense.
    document.adoptedStyleSheets = [];
    delete root.dataset.embed;
  });
})(document.documentElement);
