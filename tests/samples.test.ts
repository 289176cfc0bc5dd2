import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { activationIds, activations } from '../src/lib/activations/index.ts';
import { samplesOf } from '../src/lib/activations/samples.ts';
import { factsOfGates } from '../src/lib/vectors/facts-of-gates.ts';
import { factsOfVectors } from '../src/lib/vectors/facts-of-vectors.ts';
import { gated, type GatedId } from '../src/lib/vectors/gated.ts';
import { maxout, maxoutGradient } from '../src/lib/vectors/maxout.ts';
import { linspace } from '../src/lib/numerics/numeric.ts';
import { softmaxJacobian } from '../src/lib/vectors/softmax-jacobian.ts';
import { logSoftmax, softmax } from '../src/lib/vectors/softmax.ts';
import { sparsemax, sparsemaxJacobianVector } from '../src/lib/vectors/sparsemax.ts';
import { interpreter } from './support/cells.ts';

const python = interpreter('numpy');
const node = interpreter('typescript')!;
const missing = 'there is no python3 with numpy on this machine';

/** Runs every [code, expression, arguments] in one Python; gives what each printed and the value of its expression. */
function runPython(jobs: readonly { code: string; call: string; given: Record<string, unknown> }[]) {
  const script = `
import contextlib, io, json, sys, warnings
import numpy as np
warnings.simplefilter('error', RuntimeWarning)
np.seterr(under='ignore')

def plain(value):
    return [plain(part) for part in value] if isinstance(value, tuple) else np.asarray(value, float).tolist()

answers = []
for job in json.load(sys.stdin):
    scope, printed = {}, io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(job['code'], scope)
    scope.update({name: np.array(value) for name, value in job['given'].items()})
    answers.append({'printed': printed.getvalue(), 'value': plain(eval(job['call'], scope))})
json.dump(answers, sys.stdout)
`;
  const { status, stdout, stderr } = spawnSync(python!, ['-c', script], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { printed: string; value: any }[];
}

/** Whether numbers, lists of such and lists of lists agree to 1e-12 of the larger one or of 1. */
function close(one: any, other: any): boolean {
  if (typeof one !== 'number')
    return one.length === other.length && one.every((part: any, k: number) => close(part, other[k]));
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
}

const list = (values: Iterable<number>) => [...values];

describe('the samples of a function', () => {
  it('stand in five dialects, short enough to read', () => {
    for (const id of activationIds) {
      const samples = samplesOf(id);
      expect(samples.map(({ dialect }) => dialect)).toEqual(['pytorch', 'tensorflow', 'jax', 'numpy', 'typescript']);
      for (const { code, dialect } of samples) {
        const lines = code.split('\n');
        expect(lines.length, `${id} in ${dialect}`).toBeLessThanOrEqual(25);
        expect(Math.max(...lines.map((line) => line.length)), `${id} in ${dialect}`).toBeLessThanOrEqual(84);
      }
    }
  });

  it('use no name that its library has dropped', () => {
    for (const id of activationIds) {
      for (const { code } of samplesOf(id)) {
        expect(code).not.toMatch(/\.data\b|retain_graph|tf\.(Session|placeholder)|LeakyReLU\(alpha/);
      }
    }
  });

  it('in NumPy print what stands below them and compute what the library computes, far out too', (context) => {
    if (!python) context.skip(missing);
    const xs = [...linspace(-40, 40, 161).filter((x) => x !== 0), -1000, -0.1, 0.1, 1000];
    const jobs = activationIds.map((id) => {
      const name = id.replaceAll('-', '_');
      const code = samplesOf(id).find(({ dialect }) => dialect === 'numpy')!.code;
      return { code, call: `(${name}(x), ${name}_slope(x))`, given: { x: xs } };
    });
    runPython(jobs).forEach(({ printed, value }, k) => {
      const id = activationIds[k]!;
      const { value: f, derivative } = activations[id];
      expect(printed.trim(), id).toBe(samplesOf(id)[3]!.prints);
      const kinks = activations[id].kinks();
      const wrong = xs.filter((x, index) => {
        if (kinks.includes(x)) return false;
        return !close(value[0][index], f(x)) || !close(value[1][index], derivative(x));
      });
      expect(wrong, id).toEqual([]);
    });
  });

  it('in TypeScript print what stands below them', () => {
    const samples = activationIds.map((id) => samplesOf(id).find(({ dialect }) => dialect === 'typescript')!);
    const [first] = samples[0]!.code.split('\n');
    // All in one process: each in a block of its own, below the import that they have in common.
    const blocks = samples.map(({ code }) => `{${code.replace(first!, '')}}`);
    const { stdout, stderr } = spawnSync(
      node,
      ['--input-type=module-typescript', '-e', [first, ...blocks].join('\n')],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout.trim().split('\n'), stderr).toEqual(samples.flatMap(({ prints }) => prints.split('\n')));
  });
});

describe('the NumPy code of the functions of several numbers', () => {
  it('computes the gated pairs and their slopes by both halves', (context) => {
    if (!python) context.skip(missing);
    const a = [-2, -0.5, 0, 1, 3, 7];
    const b = [1.5, -3, 0.25, -30, 30, -1];
    const ids = Object.keys(gated) as GatedId[];
    const jobs = ids.map((id) => ({
      code: factsOfGates[id].numpy,
      call: `(${id}(a, b), ${id}_slope(a, b))`,
      given: { a, b },
    }));
    runPython(jobs).forEach(({ value }, k) => {
      const { value: f, byValue, byGate } = gated[ids[k]!];
      const each = (of: (a: number, b: number) => number) => a.map((one, index) => of(one, b[index]!));
      expect(close(value, [each(f), [each(byValue), each(byGate)]]), ids[k]).toBe(true);
    });
  });

  it('computes softmax, its logarithm, sparsemax and their Jacobians', (context) => {
    if (!python) context.skip(missing);
    const ids = ['softmax', 'log-softmax', 'sparsemax'] as const;
    const cases = [
      [2, 1, 0.1],
      [1000, 1001, 1002],
      [0, 0],
      [-3, 4, 4, 1.5],
    ].flatMap((z) => ids.map((id) => ({ z, id })));
    const unit = (z: readonly number[], k: number) => z.map((_, index) => (index === k ? 1 : 0));
    const expected = {
      softmax: (z: readonly number[]) => [list(softmax(z)), softmaxJacobian(z).map(list)],
      'log-softmax': (z: readonly number[]) => {
        const p = softmax(z);
        return [list(logSoftmax(z)), z.map((_, i) => z.map((__, j) => (i === j ? 1 : 0) - p[j]!))];
      },
      sparsemax: (z: readonly number[]) => [
        list(sparsemax(z)),
        z.map((_, k) => list(sparsemaxJacobianVector(z, unit(z, k)))),
      ],
    };
    const jobs = cases.map(({ z, id }) => {
      const name = id.replace('-', '_');
      return { code: factsOfVectors[id].numpy, call: `(${name}(z), ${name}_slope(z))`, given: { z } };
    });
    runPython(jobs).forEach(({ value }, k) => {
      const { z, id } = cases[k]!;
      expect(close(value, expected[id](z)), `${id} of ${z}`).toBe(true);
    });
  });

  it('keeps the digits of the log-softmax where one score leads by far', (context) => {
    if (!python) context.skip(missing);
    const given = { z: [40, 0] };
    const [answer] = runPython([{ code: factsOfVectors['log-softmax'].numpy, call: 'log_softmax(z)', given }]);
    expect(answer!.value[0] / logSoftmax(given.z)[0]!).toBeCloseTo(1, 12);
  });

  it('computes a maxout unit, its winner taking the whole gradient', (context) => {
    if (!python) context.skip(missing);
    const w = [
      [1, 2],
      [-1, 0.5],
      [0, 0],
    ];
    const b = [0, 0.25, 1];
    const pieces = w.map((weights, k) => ({ weights, bias: b[k]! }));
    const inputs = [
      [1, 1],
      [-3, 1],
      [0, 0],
      [-0.5, 0.5],
    ];
    const jobs = inputs.map((x) => ({
      code: factsOfVectors.maxout.numpy,
      call: '(maxout(x, w, b), maxout_slope(x, w, b))',
      given: { x, w, b },
    }));
    runPython(jobs).forEach(({ value }, k) => {
      const { input, weights, biases } = maxoutGradient(pieces, inputs[k]!);
      const expected = [maxout(pieces, inputs[k]!).value, [list(input), weights.map(list), list(biases)]];
      expect(close(value, expected), `at ${inputs[k]}`).toBe(true);
    });
  });
});
