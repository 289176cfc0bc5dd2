/**
 * Replaces Vite's preload helper, of which this site needs a fifth: what a lazily loaded script imports is fetched beside it,
 * not after it. Vite's own also waits for style sheets and tells of what failed; here styles stand on the page from the start,
 * and a script that fails to load fails its own import.
 */
export const lightPreload = {
  name: 'light-preload',
  enforce: 'pre',
  transform: (_: string, id: string) => (id === '\0vite/preload-helper.js' ? { code: helper, map: null } : undefined),
} as const;

const helper = `
export const __vitePreload = (load, files = [], from) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(file, from).href;
    if (!document.querySelector('link[href="' + link.href + '"]')) document.head.append(link);
  }
  return load();
};
`;
