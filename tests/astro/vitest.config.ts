import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: { name: 'astro', root: new URL('../..', import.meta.url).pathname, include: ['tests/astro/*.test.ts'] },
} as never);
