import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn, rewrite } from './files.ts';
import { policyFirst, policyOfAll } from './policy.ts';

/** Writes what hosts look for at the root of a site: .nojekyll, _headers, robots.txt and, where SITE_URL is known, sitemap.xml. */
export function hostFiles(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await rewrite(root, '.html', policyFirst);
        const pages = (await filesIn(root)).filter((file) => file.endsWith('.html'));
        const html = await Promise.all(pages.map((file) => readFile(join(root, file), 'utf8')));
        const write = (name: string, text: string) => writeFile(join(root, name), text);
        await write('.nojekyll', '');
        await write('_headers', headers(policyOfAll(html)));
        await write('robots.txt', robots(site));
        if (site) await write('sitemap.xml', sitemap(site, pages));
      },
    },
  };
}

/**
 * Netlify's and Cloudflare's format. A frame may show our figures, so no X-Frame-Options; a sandboxed frame has an origin of
 * its own, so the scripts and fonts that it loads may be read from any.
 */
export function headers(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cache-Control: public, max-age=0, must-revalidate

/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
`;
}

export function robots(site: string | undefined): string {
  return `User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL('sitemap.xml', folder(site))}\n` : ''}`;
}

export function sitemap(site: string, pages: string[]): string {
  const urls = pages
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `  <url><loc>${new URL(file.replace(/index\.html$/, ''), folder(site))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

const folder = (site: string) => (site.endsWith('/') ? site : `${site}/`);
