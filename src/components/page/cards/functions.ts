import { activation, bind, saturationEdges, type ActivationId } from '../../../lib/index.ts';
import { maxout, type Piece } from '../../../lib/vectors/maxout.ts';
import { softmax } from '../../../lib/vectors/softmax.ts';
import { axes, curve, dot, element, frame, hatched, type Frame } from './frame.ts';

/** f solid and f′ dashed; where f′ jumps, the filled dot is the value that is taken there. */
export function functionCard(id: ActivationId, view: Frame = frame()): string {
  const { value, derivative, kinks } = bind(activation(id));
  const jumps = kinks.filter((kink) => derivative(kink - 1e-9) !== derivative(kink + 1e-9));
  const dots = jumps.flatMap((kink) =>
    [derivative(kink - 1e-9), derivative(kink + 1e-9)].map((side) =>
      dot(view.x(kink), view.y(side), side === derivative(kink) ? 'filled' : 'open'),
    ),
  );
  return (
    axes(view) + curve(view, derivative, [...kinks], 'slope') + curve(view, value, [...kinks], 'value') + dots.join('')
  );
}

/** Where the slope is under 5 % of its largest, the sigmoid is saturated. */
export function sigmoidCard(): string {
  const view = frame(7);
  const regions = saturationEdges(activation('sigmoid'), 0.05).map(([from, to]) =>
    hatched(view, from, to, 'saturated'),
  );
  const { value, derivative } = bind(activation('sigmoid'));
  const label = (text: string, z: number, y: number, role: string) =>
    element('text', { x: view.x(z), y: view.y(y), class: role }, text);
  return (
    regions.join('') +
    functionCard('sigmoid', view) +
    label('f', 2.6, value(2.6) + 0.16, 'value-label') +
    label('f′', 1.5, derivative(1.5) + 0.14, 'slope-label')
  );
}

/** A ReLU whose every example lies where output and slope are 0. */
export function deadCard(): string {
  return hatched(frame(), -Infinity, 0, 'dead') + functionCard('relu');
}

/** Three lines and their maximum. */
export function maxoutCard(): string {
  const view = frame();
  const lines: [slope: number, at: number][] = [[-0.55, -0.75], [0.12, 0.1], [0.85, -0.55]]; // prettier-ignore
  const pieces: Piece[] = lines.map(([slope, bias]) => ({ weights: [slope], bias }));
  const meet = [0, 1].map((i) => (lines[i]![1] - lines[i + 1]![1]) / (lines[i + 1]![0] - lines[i]![0]));
  const straight = lines.map(([slope, bias]) => curve(view, (z) => slope * z + bias, [], 'piece'));
  const slope = (z: number) => lines[maxout(pieces, [z]).winner]![0];
  return (
    axes(view) +
    straight.join('') +
    curve(view, slope, meet, 'slope') +
    curve(view, (z) => maxout(pieces, [z]).value, meet, 'value')
  );
}

/** The probabilities of three logits (z, 1, 0): the first rises, the others give way. */
export function softmaxCard(): string {
  const view = frame(6, -0.12, 1.12);
  const share = (index: number) => (z: number) => softmax([z, 1, 0])[index]!;
  const first = share(0);
  return (
    axes(view) +
    curve(view, share(1), [], 'other') +
    curve(view, share(2), [], 'other') +
    curve(view, (z) => first(z) * (1 - first(z)), [], 'slope') +
    curve(view, first, [], 'value')
  );
}
