import { describe, expect, test } from 'vitest';
import { framesOf, percentile, tasksOf, type TraceEvent } from '../scripts/measure/trace.ts';

const thread = { pid: 1, tid: 1 };
const named: TraceEvent = { name: 'thread_name', ph: 'M', ts: 0, ...thread, args: { name: 'CrRendererMain' } };
/** An event of the main thread from `ts` on for `dur` microseconds, of which the thread worked for `tdur`. */
const event = (name: string, ts: number, dur: number, tdur = dur): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  tdur,
  ...thread,
});
const frame = (ts: number) => [
  event('RunTask', ts, 10_000, 8000),
  event('FireAnimationFrame', ts + 1000, 3000),
  event('FunctionCall', ts + 1500, 2000),
  event('Layout', ts + 2000, 1000),
  event('PrePaint', ts + 5000, 1000),
  event('Layerize', ts + 7000, 2000),
];

describe('the tasks of a trace', () => {
  test('a task lasts as long as its thread worked, not as long as it waited', () => {
    expect(tasksOf([named, event('RunTask', 0, 9000, 2000)])[0]!.ms).toBe(2);
  });

  test('what a script forces the browser to do is not the script’s own time', () => {
    const [task] = tasksOf([named, ...frame(0)]);
    expect(task!.work).toEqual({ script: 2, style: 0, layout: 1, paint: 1, layerize: 2, rest: 2 });
    expect(Object.values(task!.work).reduce((sum, ms) => sum + ms)).toBe(task!.ms);
  });

  test('other threads and other processes do not count', () => {
    const elsewhere = [
      { ...event('RunTask', 0, 5000), tid: 2 },
      { ...event('RunTask', 0, 5000), pid: 2 },
    ];
    expect(tasksOf([named, ...frame(0), ...elsewhere])).toHaveLength(1);
  });

  test('the order in which a trace is delivered does not matter', () => {
    expect(tasksOf([...frame(20_000), ...frame(0)].reverse().concat(named))).toEqual(
      tasksOf([named, ...frame(0), ...frame(20_000)]),
    );
  });
});

describe('the frames of a trace', () => {
  test('a frame is all that was done since the one before', () => {
    const input = [event('RunTask', 12_000, 3000), event('FunctionCall', 12_500, 1000)];
    const frames = framesOf(tasksOf([named, ...frame(0), ...input, ...frame(20_000)]));
    expect(frames.map(({ ms }) => ms)).toEqual([8, 11]);
    expect(frames[1]!.work.script).toBe(3);
  });

  test('a frame that no script asked for is none of the figure’s', () => {
    const blink = [event('RunTask', 0, 2000), event('PrePaint', 500, 500)];
    expect(framesOf(tasksOf([named, ...blink, ...frame(5000)])).map(({ ms }) => ms)).toEqual([8]);
  });

  test('what is done after the last frame belongs to none', () => {
    expect(framesOf(tasksOf([named, ...frame(0), event('RunTask', 20_000, 9000)]))).toHaveLength(1);
  });
});

test('a percentile is a value that was measured', () => {
  expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(percentile([5, 1, 3, 2, 4], 0.95)).toBe(5);
  expect(percentile([7], 0.5)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});
