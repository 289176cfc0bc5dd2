/** The Content-Security-Policy of every page, without the hashes, which Astro adds page by page. */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' blob:", // saving a figure as PNG draws it through a blob
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  styleDirective: {
    resources: [
      { resource: "'self'", kind: 'element' },
      { resource: "'unsafe-inline'", kind: 'attribute' }, // KaTeX places its boxes with style="…"
    ],
  },
} as const;

const policyMeta = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** `html` with its policy before everything else in the head: a meta policy does not cover what stands above it. */
export function policyFirst(html: string): string {
  const meta = policyMeta.exec(html)?.[0];
  return meta ? html.replace(meta, '').replace('<meta charset="utf-8">', `$&${meta}`) : html;
}

/** One policy that allows what any of the pages' own policies allows: for a header, where all apply at once. */
export function policyOfAll(pages: string[]): string {
  const all = new Map<string, Set<string>>();
  for (const html of pages) {
    for (const directive of (policyMeta.exec(html)?.[1] ?? '').split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (name) all.set(name, new Set([...(all.get(name) ?? []), ...sources]));
    }
  }
  return [...all].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
