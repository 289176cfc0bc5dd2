import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { cardComplaint, isCard, type Card } from './components/page/cards/names.ts';

/** content/<language>/lessons/<slug>.mdx; the id is `<language>/<slug>`. */
const lessons = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/lessons/*.mdx',
    generateId: ({ entry }) => entry.replace('/lessons/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** The subject, as it stands on the map: "The gradient chain". */
    title: z.string().min(1),
    /** The one question that the lesson answers; its heading. */
    question: z.string().regex(/[?？]$/, 'must be a question'),
    /** For search engines and shared links. */
    summary: z.string().min(10).max(160),
    /** The lesson's number in the course. */
    order: z.number().int().positive(),
    minutes: z.number().int().positive(),
    /** The picture on the map: one of its own, or the curve of a function, as `function:gelu`. */
    card: z.custom<Card>((text) => typeof text === 'string' && isCard(text), {
      error: ({ input }) => cardComplaint(String(input)),
    }),
    /** Slugs of the lessons that come before. */
    needs: z.array(z.string()).default([]),
  }),
});

/** content/<language>/pages/<slug>.mdx: what is to be said beside the lessons; the id is `<language>/<slug>`. */
const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/pages/*.mdx',
    generateId: ({ entry }) => entry.replace('/pages/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** The page's heading, and its name in the footer. */
    title: z.string().min(1),
    /** For search engines and shared links. */
    summary: z.string().min(10).max(160),
  }),
});

export const collections = { lessons, pages };
