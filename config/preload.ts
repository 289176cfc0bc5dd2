/**
 * Replaces Vite's preload helper, of which this site needs a fifth: what a lazily loaded script imports is fetched beside it,
 * not after it. Vite's own also waits for style sheets and tells of what failed; here styles stand on the page from the start,
 * and a script that fails to load fails its own import.
 */
export const lightPreload = {
  name: 'light-preload',
  enforce: 'pre',
  // What a figure fetches later imports scripts that are there by then: only those that wake one have company.
  config: () => ({
    build: {
      modulePreload: {
        resolveDependencies: (_: string, imports: string[], { hostId }: { hostId: string }) =>
          /\/(?:Widget|ChainPair)\.[^/]*$/.test(hostId) ? imports : [],
      },
    },
  }),
  transform: (_: string, id: string) => (id === '\0vite/preload-helper.js' ? { code: helper, map: null } : undefined),
} as const;

const helper = `
export const __vitePreload = (load, files = [], from) => {
  for (const file of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL(file, from) }));
  return load();
};
`;
