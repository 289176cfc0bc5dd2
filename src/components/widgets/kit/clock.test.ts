import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Player } from './clock.ts';

// d3-timer took hold of the real `performance` when it was loaded.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
});
// What d3-timer still waits for is let go, before its clock is the real one again.
afterEach(async () => {
  last?.pause();
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

let last: Player | undefined;

/** A control that a player turns in a second, with all that it was told. */
function turned(start: number, { still = false } = {}) {
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  const places: number[] = [];
  const states: boolean[] = [];
  const player = (last = new Player({
    seconds: 1,
    get: () => places.at(-1) ?? start,
    set: (place) => places.push(place),
    state: (playing) => states.push(playing),
    stops: () => [0.2, 0.5, 1],
  }));
  return { player, places, states };
}

test('it plays from where it stands to the end, in its time, and says when it begins and ends', async () => {
  const { player, places, states } = turned(0.5);
  player.play();
  expect(places).toEqual([0.5]);
  await vi.advanceTimersByTimeAsync(250);
  expect(player.playing).toBe(true);
  expect(places.at(-1)).toBeGreaterThan(0.7);
  expect(places.at(-1)).toBeLessThanOrEqual(0.76);
  await vi.advanceTimersByTimeAsync(300);
  expect(places.at(-1)).toBe(1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect([player.playing, states]).toEqual([false, [true, false]]);
});

test('at its end it plays from the start', () => {
  const { player, places } = turned(1);
  player.toggle();
  expect(places).toEqual([0]);
});

test('paused it stays where it is', async () => {
  const { player, places, states } = turned(0);
  player.toggle();
  await vi.advanceTimersByTimeAsync(200);
  player.toggle();
  const place = places.at(-1);
  await vi.advanceTimersByTimeAsync(2000);
  expect([places.at(-1), player.playing, states]).toEqual([place, false, [true, false]]);
});

test('with less motion it jumps from stop to stop', async () => {
  const { player, places, states } = turned(0, { still: true });
  player.play();
  await vi.advanceTimersByTimeAsync(5000);
  expect(places).toEqual([0, 0.2, 0.5, 1]);
  expect([player.playing, states]).toEqual([false, [true, false]]);
});

test('it steps to the next stop and to the one before', () => {
  const { player, places } = turned(0.3);
  player.step(1);
  player.step(1);
  player.step(1);
  player.step(-1);
  expect(places).toEqual([0.5, 1, 1, 0.5]);
});
