import Answer from './prose/Answer.astro';
import N from './prose/N.astro';
import Note from './prose/Note.astro';

/** Every tag that a lesson may write without an import. */
export const lessonParts = { Answer, N, Note };
