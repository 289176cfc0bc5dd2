import type { Group } from '../../kit/parts/d3.ts';
import { present } from '../../kit/parts/layer.ts';
import { fill, wordOf } from '../../kit/words.ts';
import type { Layout, RowPlace } from '../layout.ts';
import type { Scene, Way, Words } from '../model.ts';
import { canal } from './canal.ts';
import { lane } from './lane.ts';
import { down, needleAt } from './needle.ts';
import { write } from './write.ts';

/** One way back: a canal, its numbers, and the steps that z takes on what arrives. */
export function row(parent: Group, scene: Scene, way: Way, words: Words, place: Layout, at: RowPlace): void {
  canal(parent, way, place, at);
  down(parent, needleAt(scene, place), at.top, at.lane);
  parent
    .selectChildren('text.title')
    .data([title(scene, way)])
    .join('text')
    .attr('class', 'title halo')
    .attr('x', place.plot.left)
    .attr('y', at.title - 4)
    .text((key) => fill(wordOf(words, key), { loss: write(way.loss, words) }));
  arrives(parent, way, words, place, at);
  factor(parent, way, words, place, at);
  push(parent, way, words, place, at);
  lane(parent, scene, way, words, place, at.lane);
}

const title = ({ label }: Scene, { route, clamped }: Way): string =>
  clamped ? 'title.clamped' : route === 'cross-entropy' ? `title.${route}.${label}` : `title.${route}`;

/** ∂L/∂z, above what has come through. */
function arrives(parent: Group, { slope }: Way, words: Words, { plot, narrow }: Layout, at: RowPlace): void {
  const text = parent
    .selectChildren('text.arrives')
    .data([slope])
    .join('text')
    .attr('class', 'arrives halo')
    .attr('text-anchor', narrow ? 'start' : 'end')
    .attr('x', narrow ? plot.left : plot.right - 46)
    .attr('y', at.numbers - 4);
  text
    .selectChildren('tspan.number')
    .data([slope])
    .join('tspan')
    .attr('class', 'number c-grad strong')
    .text((value) => (value === 0 ? words['exactlyZero']! : write(value, words)));
  text.selectChildren('tspan.what').data([slope]).join('tspan').attr('class', 'what').text(` ${words['arrives']}`);
}

/** What the gate multiplies with, above it. */
function factor(parent: Group, way: Way, words: Words, { gate, narrow }: Layout, at: RowPlace): void {
  parent
    .selectChildren('text.factor')
    .data([way.gate])
    .join('text')
    .attr('class', (part) => (part === null ? 'factor quiet halo' : 'factor c-slope strong halo'))
    .attr('text-anchor', narrow ? 'end' : 'middle')
    .attr('x', narrow ? gate.right : (gate.left + gate.right) / 2)
    .attr('y', at.numbers - 4)
    .text((part) => (part === null ? words['noGate']! : fill(words['factor'], { gate: write(part, words) })));
}

/** ∂L/∂p, beside the chamber where it stands; on the phone above it. */
function push(parent: Group, way: Way, words: Words, { push: chamber, narrow }: Layout, at: RowPlace): void {
  parent
    .selectChildren('text.push')
    .data([way.push])
    .join('text')
    .attr('class', 'push c-grad strong halo')
    .attr('text-anchor', narrow ? 'end' : 'start')
    .attr('x', narrow ? chamber.right : chamber.right + 14)
    .attr('y', narrow ? at.numbers - 4 : at.top + 22)
    .text((value) => write(value, words));
  parent
    .selectChildren('text.push-what')
    .data(present(narrow ? null : way.gate === null ? 'pushLogit' : 'push'))
    .join('text')
    .attr('class', 'push-what quiet')
    .attr('x', chamber.right + 14)
    .attr('y', at.top + 42)
    .text((key) => wordOf(words, key));
}
