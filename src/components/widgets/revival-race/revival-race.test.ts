import { expect, test } from 'vitest';
import { figureWords } from '../kit/figure-words.ts';
import { stage } from '../kit/stage.ts';
import { sceneOf, standsWell } from '../kit/testing.ts';
import { finish, viewsOf, type View } from '../kit/widget.ts';
import revivalRace from './index.ts';
import { layout } from './layout.ts';
import type { Scene } from './model.ts';
import { run } from './run.ts';
import { steps as raceSteps } from './steps.ts';

const words = figureWords(revivalRace);

standsWell(revivalRace, import.meta.dirname, run);

const scene = (texts: Record<string, string> = {}): Scene => sceneOf(revivalRace, texts, {}, run);

const lights = ({ racers }: Scene) => Object.fromEntries(racers.map(({ name, light }) => [name, light]));

test('a leak of 0.01 takes more than ten times as long as one of 0.1, and ReLU never comes back', () => {
  const { relu, leaky001, leaky01, elu, yours } = lights(scene());
  expect([relu, leaky001, leaky01, elu, yours]).toEqual([null, 1127, 91, 14, 38]);
});

test('buried deeper, a fading tail helps less than a straight one', () => {
  const { leaky01, elu, yours } = lights(scene({ bias: '-5' }));
  expect(elu).toBeGreaterThan(leaky01!);
  expect(yours).toBeLessThan(elu!);
});

test('a slope of 0 is ReLU', () => {
  const none = scene({ alpha: '0' });
  expect(lights(none).yours).toBeNull();
});

test('the clock runs from step 0 to the last', () => {
  expect(raceSteps.stepAt(0)).toBe(0);
  expect(raceSteps.stepAt(1)).toBe(raceSteps.last);
});

test('before its first light nobody is lit', () => {
  const { racers, step } = scene({ progress: '0.2' });
  for (const { lit, light } of racers) expect(lit).toBe(light !== null && light <= step);
});

const drawn = (change: Record<string, string>, view: View) =>
  stage((svg) => revivalRace.draw(svg, scene(change), words, view));
const views = viewsOf(revivalRace, 'race');

test('a line of the race ends at its first light, and every first light is written once', () => {
  for (const view of views) {
    const lights = [...drawn({}, view).matchAll(/<text[^>]*class="first[^>]*>([^<]*)</g)].map(([, text]) =>
      text!.split(': ').at(-1),
    );
    expect(lights).toEqual(['14', '38', '91', '1,127']);
  }
});

test('two that come to light at the same step share one text', () => {
  const [wide] = views;
  expect(drawn({ alpha: '0.1' }, wide!)).toContain('>leaky 0.1 = yours 0.1: 91<');
});

test('the axis counts from step 0', () => {
  const { x } = layout(views[0]!, scene());
  expect(drawn({}, views[0]!)).toContain(`>0</text>`);
  expect(x(0)).toBe(x.range()[0]);
});

test('among straight leaks the larger slope is first, from every start and at every rate', () => {
  const slopes = [0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 1];
  for (const bias of [-1.5, -2, -3, -5])
    for (const rate of [0.01, 0.1, 0.5]) {
      const steps = slopes.map((alpha) => finish(run({ alpha, bias, rate })).yours.light ?? raceSteps.last + 1);
      expect(steps).toEqual([...steps].sort((one, other) => other - one));
    }
});
