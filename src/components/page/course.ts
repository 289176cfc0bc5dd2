/** What a lesson's front matter says of its place in the course. */
interface Place {
  readonly slug: string;
  readonly file: string;
  readonly order: number;
  readonly needs: readonly string[];
}

/** The first slip among the lessons of one language: two of one number, or one that builds on a lesson that no language has. */
export function slip(lessons: readonly Place[], slugs: readonly string[]): string | undefined {
  for (const { slug, file, order, needs } of lessons) {
    const twin = lessons.find((other) => other.order === order && other.slug !== slug);
    if (twin) return `${file}: order ${order} is that of ${twin.slug} too`;
    const strange = needs.find((need) => !slugs.includes(need));
    if (strange) return `${file}: needs "${strange}", but the lessons are: ${[...new Set(slugs)].join(', ')}`;
  }
  return undefined;
}
