import { binaryCrossEntropy, crossEntropy, meanSquaredError } from '../../src/lib/vectors/losses.ts';
import { broadcast, lanes } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/** TensorFlow.js's Reduction, by its number. */
const NONE = 0;
const MEAN = 1;
const SUM = 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Weighs and reduces single losses as TensorFlow.js does; its default is the mean over losses of weight other than 0. */
function reduce(losses: Tensor, weights: Tensor | undefined, reduction = 3): number[] {
  const places = weights && broadcast(weights.shape, losses.shape);
  const factors = losses.data.map((_, index) => (weights ? weights.data[places![index]!]! : 1));
  const weighted = losses.data.map((loss, index) => (factors[index] === 0 ? 0 : loss * factors[index]!));
  if (reduction === NONE) return weighted;
  if (reduction === SUM) return [sum(weighted)];
  return [sum(weighted) / (reduction === MEAN ? sum(factors) : factors.filter((factor) => factor !== 0).length)];
}

type Loss = (labels: Tensor, predictions: Tensor, weights: Tensor | undefined, rest: readonly any[]) => number[];

/** Squared error of single elements by the library's mean over one. */
export const squaredLoss: Loss = (labels, predictions, weights, [reduction]) => {
  const data = labels.data.map((label, index) => meanSquaredError([predictions.data[index]!], [label]));
  return reduce({ shape: labels.shape, data }, weights, reduction ?? undefined);
};

/** Binary cross-entropy of logits, with label smoothing towards ½. */
export const binaryLoss: Loss = (labels, logits, weights, [smoothing, reduction]) => {
  const share = smoothing ?? 0;
  const data = labels.data.map((label, index) =>
    binaryCrossEntropy(logits.data[index]!, label * (1 - share) + share / 2),
  );
  return reduce({ shape: labels.shape, data }, weights, reduction ?? undefined);
};

/** Cross-entropy of rows of logits with rows of weights, with label smoothing towards the uniform distribution. */
export const categoricalLoss: Loss = (labels, logits, weights, [smoothing, reduction]) => {
  const share = smoothing ?? 0;
  const data = lanes(labels, -1).map((places) => {
    const targets = places.map((place) => labels.data[place]! * (1 - share) + share / places.length);
    return crossEntropy(
      places.map((place) => logits.data[place]!),
      targets,
    );
  });
  return reduce({ shape: labels.shape.slice(0, -1), data }, weights, reduction ?? undefined);
};

/** ONNX's SoftmaxCrossEntropyLoss: classes on axis 1, weights by class, one class ignored; the mean is by weight. */
export function onnxCrossEntropy(
  scores: Tensor,
  targets: Tensor,
  weights: Tensor | undefined,
  { reduction = 'mean', ignore_index: ignored }: { readonly reduction?: string; readonly ignore_index?: number },
): number[] {
  const factors = targets.data.map((target) => (target === ignored ? 0 : (weights?.data[target] ?? 1)));
  const losses = lanes(scores, 1).map((places, lane) => {
    if (factors[lane] === 0) return 0;
    const logits = places.map((place) => scores.data[place]!);
    return factors[lane]! * crossEntropy(logits, targets.data[lane]!);
  });
  if (reduction === 'none') return losses;
  return [reduction === 'sum' ? sum(losses) : sum(losses) / sum(factors)];
}
