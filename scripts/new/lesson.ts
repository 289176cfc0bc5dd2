import { activations } from '../../src/lib/activations/index.ts';
import { need, Refusal, requireName, title, type Maker } from './plan.ts';

const folder = 'content/en/lessons/';

/** A lesson that begins with every part that one has: a question and its answer, a figure, numbers with their test, code, an exercise. */
export const newLesson: Maker = (name, read) => {
  requireName(name, 'dead-relu');
  const file = `${folder}${name}.mdx`;
  if (read(file) !== undefined || read(`src/numbers/${name}.ts`) !== undefined)
    throw new Refusal(`There is a lesson ${name} already.`);
  const lessons = need(read, folder).split('\n').filter((entry) => entry.endsWith('.mdx')); // prettier-ignore
  const orders = lessons.map((lesson) => Number(/^order: (\d+)$/m.exec(need(read, folder + lesson))?.[1] ?? 0));
  const prints = `${activations.tanh.derivative(1).toFixed(4)}\n`;
  return {
    files: {
      [file]: lesson(name, Math.max(0, ...orders) + 1),
      [`src/numbers/${name}.ts`]: numbers,
      [`src/numbers/${name}.test.ts`]: test(name),
      [`content/code/${name}/slope.numpy.py`]: 'import numpy as np\n\nprint(f"{1 - np.tanh(1.0) ** 2:.4f}")\n',
      [`content/code/${name}/slope.numpy.out`]: prints,
      [`content/code/${name}/slope.typescript.ts`]:
        "import { activation } from 'slope/lib';\n\nconsole.log(activation('tanh').derivative(1).toFixed(4));\n",
      [`content/code/${name}/slope.typescript.out`]: prints,
    },
    next: [
      `npm run dev shows it at /lessons/${name}/; write its question, and its answer on the first screen.`,
      `Every number of the prose has a name in src/numbers/${name}.ts and a test in ${name}.test.ts.`,
      'Its picture on the front page is `card`: function:tanh, or any other function of the library.',
      'npm test holds all of it together.',
    ],
  };
};

const lesson = (name: string, order: number): string => `---
title: ${title(name)}
question: How much of a gradient does one tanh let through?
summary: One tanh hands back at most all of the gradient, and less of it the farther its input lies from 0.
order: ${order}
minutes: 10
card: function:tanh
needs: []
---

<Answer>
A tanh hands back all of the gradient at 0, and <N of="slope-at-1" /> of it at 1. Far from 0 it hands back almost nothing.
</Answer>

<Explorer id="slope" number="${order}" function="tanh" />

<Goals>
- Read the slope of tanh from its curve.
- Say what ten of them leave of a gradient.
</Goals>

## Definition and slope

The **slope** of a function says how much its output moves when its input moves a little. For $\\tanh$ it is

$$
\\cslope{\\tanh'(z)} = 1 - \\tanh^2(z)
$$

On the way back a gradient is multiplied by the slope of each function that it passes. Ten tanh at $z = 1$ leave <N of="ten-at-1" /> of it.

## In code

<Code cell="slope" />

## Exercises

<Exercise>
Where does a tanh hand back the whole gradient?

<Choice text="At 0" right>
There $\\tanh(0) = 0$, so the slope is $1 - 0 = 1$.
</Choice>
<Choice text="At 1">
The slope there is <N of="slope-at-1" />.
</Choice>
<Choice text="Nowhere">
At one place the slope is exactly 1.
</Choice>
</Exercise>

## References

That the slope of the activation decides what comes back was measured layer by layer in 2010 (<Cite id="glorot2010" />).

<References />
`;

const numbers = `import { activations } from '../lib/activations/index.ts';
import type { Numbers } from './registry.ts';

const { tanh } = activations;

/** The numbers of the lesson, each by the name that the prose uses. */
export const numbers: Numbers = {
  'slope-at-1': () => tanh.derivative(1),
  'ten-at-1': () => tanh.derivative(1) ** 10,
};
`;

const test = (name: string): string => `import { expect, test } from 'vitest';
import { numbers } from './${name}.ts';

const value = (one: string): number => numbers[one]!();

test('a tanh hands back 1 − tanh² of a gradient, and ten of them that to the tenth power', () => {
  expect(value('slope-at-1')).toBeCloseTo(1 - Math.tanh(1) ** 2, 14);
  expect(value('ten-at-1')).toBeCloseTo(value('slope-at-1') ** 10, 14);
});
`;
