import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { grips } from '../../kit/parts/grips.ts';
import { triangle } from '../../kit/parts/triangle.ts';
import { wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** p in the triangle, which is darker the more p can answer to the scores. */
export function place(parent: Group, { p, shades }: Scene, words: Words, { simplex, narrow }: Layout): void {
  const ground = layer(parent, 'ground');
  triangle(
    layer(parent, 'triangle'),
    simplex,
    [1, 2, 3].map((index) => wordOf(words, `class.${index}`)),
  );
  const [[topX, topY], [left, base], [right]] = simplex.corners;
  const [side, height] = [(right - left) / shades.length, (base - topY) / shades.length];
  // One unit is one row down, or one small triangle to the right: so all numbers are whole.
  ground
    .attr('class', 'ground c-slope')
    .attr('fill', 'currentColor')
    .attr('transform', `matrix(${[side, 0, -side / 2, height, topX, topY].map((x) => Number(x.toFixed(4))).join()})`);
  ground
    .selectChildren('path.tile')
    .data(bands(shades))
    .join('path')
    .attr('class', 'tile')
    .attr('fill-opacity', ({ shade }) => shade)
    .attr('d', ({ d }) => d);
  parent
    .selectChildren('text.shade')
    .data([words['shade']!])
    .join('text')
    .attr('class', 'shade tick')
    .attr('text-anchor', 'middle')
    .attr('x', topX)
    .attr('y', Math.round(base + (narrow ? 42 : 24)))
    .text(String);
  const [x, y] = simplex.at(p);
  grips(layer(parent, 'grips'), [{ handle: 'p', x, y, role: 'c-value' }]);
}

/** All small triangles of one shade as one path, neighbours in a row in one piece. */
function bands(shades: Scene['shades']): { shade: number; d: string }[] {
  const paths = new Map<number, string>();
  for (const [row, places] of shades.entries()) {
    const shade = places.map((value) => Math.round(40 * value) / 40);
    for (let from = 0, to = 0; from < shade.length; from = to) {
      while (shade[to] === shade[from]) to += 1;
      const first = from >> 1;
      const last = (to - 1) >> 1;
      // A triangle that points up has its tip in the row's upper line, one that points down in the lower.
      const [startsDown, endsDown] = [from % 2, (to - 1) % 2];
      const piece = `M${first},${row}h${last - first + endsDown}l${1 - endsDown},1h${first - last - 1 + startsDown}z`;
      paths.set(shade[from]!, (paths.get(shade[from]!) ?? '') + piece);
    }
  }
  return [...paths].map(([shade, d]) => ({ shade, d }));
}
