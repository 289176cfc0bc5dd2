import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { Job } from './job.ts';

/** A worker that answers when it is told to, and remembers what it was asked. */
class Hand {
  asked: { key: string; input: number }[] = [];
  onmessage: ((event: { data: unknown }) => void) | undefined;
  ended = false;
  postMessage(message: { key: string; input: number }) {
    this.asked.push(message);
  }
  answer(place: number) {
    const { key, input } = this.asked[place]!;
    this.onmessage!({ data: { key, result: 10 * input } });
  }
  say(place: number, partial: number) {
    this.onmessage!({ data: { key: this.asked[place]!.key, share: 0.5, partial } });
  }
  onerror: (() => void) | undefined;
  terminate() {
    this.ended = true;
  }
}

function setUp() {
  const { document } = parseHTML('<!doctype html><x-figure><progress></progress></x-figure>');
  const host = document.querySelector('x-figure') as unknown as HTMLElement;
  const hand = new Hand();
  let results = 0;
  let failures = 0;
  const listener = { onResult: () => results++, onFailure: () => failures++ };
  const job = new Job<number>(host, () => hand as unknown as Worker, listener);
  return { host, hand, job, results: () => results, failures: () => failures };
}

test('work is asked for once, and its result is at hand when it has come', () => {
  const { host, hand, job, results } = setUp();
  expect([job.request(4, true), job.request(4, true)]).toEqual([false, false]);
  expect(hand.asked).toHaveLength(1);
  expect(host.hasAttribute('data-busy')).toBe(true);
  hand.answer(0);
  expect([job.request(4, true), job.result, results(), host.hasAttribute('data-busy')]).toEqual([true, 40, 1, false]);
});

test('what was worked out once is at hand again', () => {
  const { hand, job } = setUp();
  for (const [place, input] of [4, 5].entries()) {
    job.request(input, true);
    hand.answer(place);
  }
  expect([job.request(4, true), job.result, hand.asked.length]).toEqual([true, 40, 2]);
});

test('an answer that comes too late is kept, and not shown', () => {
  const { hand, job, results } = setUp();
  job.request(4, true);
  job.request(5, true);
  hand.answer(0);
  expect([job.result, results(), job.busy]).toEqual([undefined, 0, true]);
  expect([job.request(4, true), job.result]).toEqual([true, 40]);
});

test('what has come so far is shown only if the picture of the build no longer stands', () => {
  const { host, hand, job, results } = setUp();
  job.request(4, false);
  hand.say(0, 7);
  expect([job.result, results(), host.hasAttribute('data-quiet')]).toEqual([undefined, 0, true]);
  job.request(4, true);
  expect(host.hasAttribute('data-quiet')).toBe(false);
  hand.say(0, 8);
  expect([job.result, results()]).toEqual([8, 1]);
});

test('stopped, it keeps what has come so far', () => {
  const { host, hand, job } = setUp();
  job.request(4, true);
  hand.say(0, 8);
  job.stop();
  expect([hand.ended, job.result, job.busy, host.hasAttribute('data-busy')]).toEqual([true, 8, false, false]);
});

test('stopped before anything has come, it goes on until something can be kept', () => {
  const { host, hand, job, results } = setUp();
  job.request(4, true);
  hand.answer(0);
  job.request(5, true);
  job.stop();
  expect([hand.ended, job.busy]).toEqual([false, true]);
  hand.say(1, 8);
  expect([hand.ended, job.result, job.busy, host.hasAttribute('data-busy')]).toEqual([true, 8, false, false]);
  expect(results()).toBe(2);
});

test('a stop is meant for the work under way, not for the next', () => {
  const { hand, job } = setUp();
  job.request(4, true);
  job.stop();
  job.request(5, true);
  hand.say(1, 8);
  expect([hand.ended, job.result, job.busy]).toEqual([false, 8, true]);
});

test('it ends at once when its figure goes', () => {
  const { hand, job } = setUp();
  job.request(4, true);
  job.end();
  expect([hand.ended, job.result, job.busy]).toEqual([true, undefined, false]);
});

test('a worker that fails is told once and dismissed, the result before stays, and the same input can be tried again', () => {
  const { host, hand, job, failures } = setUp();
  job.request(4, true);
  hand.answer(0);
  job.request(5, true);
  hand.onerror!();
  expect([failures(), hand.ended, job.failed, job.busy, job.result]).toEqual([1, true, true, false, 40]);
  expect(host.hasAttribute('data-busy')).toBe(false);
  expect([job.request(5, true), hand.asked.length]).toEqual([false, 2]);
  job.retry();
  expect([hand.asked.length, job.busy, job.failed]).toEqual([3, true, false]);
  hand.answer(2);
  expect([job.request(5, true), job.result]).toEqual([true, 50]);
});

test('another input is tried by itself after a failure', () => {
  const { hand, job } = setUp();
  job.request(4, true);
  hand.onerror!();
  expect([job.request(5, true), job.busy, job.failed]).toEqual([false, true, false]);
});

test('a result fits the input that it was worked out for, and no other', () => {
  const { hand, job } = setUp();
  const fits: boolean[] = [job.fits];
  job.request(4, true);
  fits.push(job.fits);
  hand.say(0, 7);
  fits.push(job.fits);
  hand.answer(0);
  fits.push(job.fits);
  job.request(5, true);
  fits.push(job.fits);
  hand.onerror!();
  fits.push(job.fits);
  job.request(4, true);
  fits.push(job.fits);
  expect(fits).toEqual([false, false, true, true, false, false, true]);
});
