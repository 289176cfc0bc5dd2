/** Numbers in row-major order with their shape. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

const special: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity, '-0': -0 };

/** JSON whose special numbers are written as strings. */
export function parse(text: string): any {
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? (special[value] ?? value) : value));
}

const shapeOf = (value: unknown): number[] => (Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : []);

/** A tensor from one, from a number, or from nested arrays. */
export function tensor(value: any): Tensor {
  if (typeof value === 'number') return { shape: [], data: [value] };
  if (Array.isArray(value)) return { shape: shapeOf(value), data: value.flat(9) as number[] };
  return { shape: value.shape, data: value.data };
}

const size = (shape: readonly number[]): number => shape.reduce((product, length) => product * length, 1);

/** For each entry of `shape` the entry of a smaller shape that stands for it, aligned at the last axis (NumPy's broadcasting). */
export function broadcast(small: readonly number[], shape: readonly number[]): number[] {
  return Array.from({ length: size(shape) }, (_, index) => {
    let rest = index;
    let place = 0;
    let stride = 1;
    for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
      const coordinate = rest % shape[axis]!;
      rest = Math.floor(rest / shape[axis]!);
      const length = small[axis - shape.length + small.length];
      if (length === undefined) continue;
      if (length > 1) place += coordinate * stride;
      stride *= length;
    }
    return place;
  });
}

/** The lanes of a tensor along an axis: for each the places of its entries in order. */
export function lanes({ shape }: Tensor, axis: number): number[][] {
  const along = axis < 0 ? axis + shape.length : axis;
  const length = shape[along] ?? 1;
  const inner = size(shape.slice(along + 1));
  const starts = Array.from(
    { length: size(shape) / length },
    (_, lane) => (lane % inner) + Math.floor(lane / inner) * inner * length,
  );
  return starts.map((start) => Array.from({ length }, (_, step) => start + step * inner));
}

/** Applies a function of vectors to every lane along an axis. */
export function mapLanes(
  x: Tensor,
  axis: number,
  f: (lane: number[], places: number[]) => ArrayLike<number>,
): number[] {
  const result = Array<number>(x.data.length);
  for (const places of lanes(x, axis)) {
    const values = f(
      places.map((place) => x.data[place]!),
      places,
    );
    places.forEach((place, index) => (result[place] = values[index]!));
  }
  return result;
}
