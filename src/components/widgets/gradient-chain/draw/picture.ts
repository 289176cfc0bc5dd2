import { formatNumber, type NumberStyle } from '../../../../i18n/numbers.ts';
import type { View } from '../../kit/widget.ts';
import { layoutOf, type Layout, type Sheet } from '../layout.ts';
import type { Lane, Scene, Words } from '../model.ts';
import { moment, type Moment } from '../motion.ts';

/** What every part of the drawing is told. */
export interface Picture {
  readonly scene: Scene;
  readonly lay: Layout;
  readonly now: Moment;
  readonly words: Words;
  readonly view: View;
  /** The lanes that are there: one, or two side by side. */
  readonly lanes: readonly [Lane, ...Lane[]];
  readonly two: boolean;
  /** The layers 1…n. */
  readonly numbers: readonly number[];
  /** Whether it is the wide composition. */
  readonly wide: boolean;
  /** Size of its text. */
  readonly size: number;
  /** The layer looked at: the reader's, else the one at which the signal or the gradient is. */
  readonly focus: number;
  /** Whether the gradient has come to a gate. */
  passed(gate: number): boolean;
  /** The class that colours a lane's mark: the role, or the function where two stand side by side. */
  tone(lane: Lane, role: 'value' | 'slope' | 'grad'): string;
  /** A number of the drawing in the page's language. */
  write(value: number, digits?: number, style?: NumberStyle): string;
}

export function pictureOf(scene: Scene, words: Words, view: View, sheet: Sheet): Picture {
  const { depth, lanes } = scene;
  const now = moment(scene.progress, depth);
  const two = lanes.length > 1;
  const wide = view.name === 'wide';
  const reached = now.front === undefined ? Math.ceil(now.signal ?? depth) : depth + 1 - now.passed;
  return {
    scene,
    lay: layoutOf(depth, scene.levelAxis, sheet, lanes.length),
    now,
    words,
    view,
    lanes,
    two,
    numbers: lanes[0].layers.map(({ layer }) => layer),
    wide,
    size: wide ? 15 : 14,
    focus: scene.layer || Math.min(Math.max(reached, 1), depth),
    passed: (gate) => now.front !== undefined && gate > depth - now.passed - (now.plate ? 1 : 0),
    tone: (lane, role) => (two ? `fn-${lane.colour}` : `c-${role}`),
    write: (value, digits = 2, style) =>
      formatNumber(value, { digits, locale: words.locale, notANumber: words.notANumber, ...style }),
  };
}
