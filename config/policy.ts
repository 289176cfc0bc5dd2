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
