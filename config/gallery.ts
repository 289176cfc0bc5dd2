import type { AstroIntegration } from 'astro';

/** Gives the dev server, and it alone, the pages /dev/figures/ (all figures) and /dev/figures/<tag>/ (one). */
export const gallery = (): AstroIntegration => ({
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/dev/figures/[...tag]', entrypoint: './src/components/gallery/Gallery.astro' });
    },
  },
});
