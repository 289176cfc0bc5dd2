import { expect, test } from 'vitest';
import { dialects } from '../src/components/prose/dialects.ts';
import { crossEntropy, crossEntropyGradient, softmax, softmaxEigenvalues, softmaxJacobian } from '../src/lib/index.ts';
import { result, resultNumbers } from './support/cells.ts';

const z = [2, 1, 0.1];
const written = (numbers: Iterable<number>) => [...numbers].map((x) => Number(x.toFixed(4)));

test.each(dialects)('the results of softmax in $name are those of the lib', ({ id }) => {
  expect(resultNumbers('softmax', 'stable', id)[1]).toEqual(written(softmax([1000, 1001, 1002])));
  expect(result({ resultFile: `content/code/softmax/stable.${id}.out` })).toMatch(/^naive: nan nan nan\n/i);
  expect(resultNumbers('softmax', 'loss', id)).toEqual([
    written([crossEntropy(z, 0)]),
    written(crossEntropyGradient(z, 0)),
    written([crossEntropy(softmax(z), 0)]),
  ]);
  expect(resultNumbers('softmax', 'jacobian', id)).toEqual([
    ...softmaxJacobian(z).map(written),
    written([softmaxEigenvalues(z).at(-1)!]),
  ]);
});
