import { select } from 'd3-selection';
import { expect, test } from 'vitest';
import { stage } from '../stage.ts';
import { changesOf } from '../testing.ts';
import './unchanged.ts';

const bar = (x: number | null, name: string) => (svg: SVGSVGElement) => {
  select(svg).selectChildren('text').data([x]).join('text').attr('x', (d) => d).attr('class', 'bar').text(name); // prettier-ignore
};

test('what is set to what it is already leaves the document alone', () => {
  stage((svg) => {
    bar(4, 'four')(svg);
    expect(changesOf(svg, () => bar(4, 'four')(svg))).toEqual([]);
    expect(changesOf(svg, () => svg.querySelector('text')!.setAttribute('x', '4'))).toHaveLength(1);
  });
});

test('only what changes is written', () => {
  stage((svg) => {
    bar(4, 'four')(svg);
    expect(changesOf(svg, () => bar(5, 'four')(svg))).toEqual(['text x']);
    expect(changesOf(svg, () => bar(5, 'five')(svg)).join()).toMatch(/children/);
    expect(svg.innerHTML).toBe('<text class="bar" x="5">five</text>');
  });
});

test('null takes an attribute away, and a call without a value reads it', () => {
  stage((svg) => {
    bar(4, 'four')(svg);
    expect(select(svg).select('text').attr('x')).toBe('4');
    expect(select(svg).select('text').text()).toBe('four');
    expect(changesOf(svg, () => bar(null, 'four')(svg))).toEqual(['text x']);
    expect(changesOf(svg, () => bar(null, 'four')(svg))).toEqual([]);
    expect(select(svg).select('text').attr('x')).toBeNull();
  });
});
