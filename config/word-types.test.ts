import { expect, test } from 'vitest';
import { declarationOf } from './word-types.ts';

test('every part has the type of its English file', () => {
  expect(declarationOf(['content/en/words/slope-learner.json'])).toContain(
    "'slope-learner': typeof import('../../../content/en/words/slope-learner.json');",
  );
});
