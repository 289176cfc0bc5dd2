import type { Browser, CDPSession, Page } from 'playwright-core';
import { framesOf, percentile, tasksOf, workOf, type Task, type TraceEvent, type Work } from './trace.ts';
import type { FigureName } from './site.ts';

/** A phone: its window, and how much slower than this machine its processor is. */
export const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
export const slowdown = 4;

/** Frames under one gesture, in milliseconds of main-thread time. */
export interface Frames {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  /** The mean of a frame by what it was spent on. */
  readonly work: Work;
}

export interface Measured {
  readonly wake: number;
  readonly play: Frames | undefined;
  readonly slide: Frames | undefined;
  readonly drag: Frames | undefined;
}

const moves = 60;
const tick = 1000 / 60;
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** What one figure costs in its page: its longest task while it wakes, and its frames while it plays, slides and is dragged. */
export async function measureFigure(browser: Browser, url: string, figure: FigureName): Promise<Measured> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await page.goto(url + figure.page, { waitUntil: 'networkidle' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const waking = await trace(session, () => wake(page, figure.id));
    const hand = new Hand(page, session, figure.id);
    const play = await hand.play();
    const slide = await hand.slide();
    const drag = await hand.drag();
    return { wake: Math.max(0, ...waking.map(({ ms }) => ms)), play, slide, drag };
  } finally {
    await context.close();
  }
}

/** The tasks of the main thread while `act` goes on. */
async function trace(session: CDPSession, act: () => Promise<void>): Promise<Task[]> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', keep);
  const traceConfig = { includedCategories: categories, excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', keep);
  return tasksOf(events);
}

async function wake(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => {
    const figure = document.getElementById(name)!;
    (figure.querySelector('.drawing') ?? figure).scrollIntoView({ block: 'center' });
  }, id);
  await page.waitForSelector(`#${id}:defined:not([data-busy])`, { timeout: 120_000 });
  await page.waitForTimeout(500);
}

/** Gestures on one figure, by touch and by its own buttons. */
class Hand {
  #page: Page;
  #session: CDPSession;
  #id: string;

  constructor(page: Page, session: CDPSession, id: string) {
    this.#page = page;
    this.#session = session;
    this.#id = id;
  }

  async play(): Promise<Frames | undefined> {
    const button = this.#page.locator(`#${this.#id} :is([data-clock=play], button:has(.icon-play))`).first();
    if (!(await button.count())) return undefined;
    const tasks = await trace(this.#session, async () => {
      await button.evaluate((element: HTMLElement) => element.click());
      await this.#page.waitForTimeout(3000);
    });
    await this.#page.evaluate((id) => {
      document.querySelector<HTMLElement>(`#${id}[data-playing] button:has(.icon-play)`)?.click();
    }, this.#id);
    return summary(framesOf(tasks));
  }

  /** The dearest of its sliders. */
  async slide(): Promise<Frames | undefined> {
    const sliders = this.#page.locator(`#${this.#id} .controls input[type=range]`);
    const all: Frames[] = [];
    for (let index = 0; index < (await sliders.count()); index++) {
      const slider = sliders.nth(index);
      if (!(await slider.isVisible())) continue;
      await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const track = await slider.evaluate((element: HTMLInputElement) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const at = (Number(element.value) - Number(element.min)) / (Number(element.max) - Number(element.min));
        return { at, left: left + 12, width: width - 24, y: top + height / 2 };
      });
      // From where it stands to the right, back to the left end, and home.
      const there = (share: number) => ({
        x: track.left + track.width * (1 - Math.abs(1 - ((track.at + 2 * share) % 2))),
        y: track.y,
      });
      all.push(...(await this.#moved(there(0), there)));
    }
    return dearest(all);
  }

  /** The dearest of its handles, turned round where it is. */
  async drag(): Promise<Frames | undefined> {
    const names = await this.#page
      .locator(`#${this.#id} .drawing svg.view`)
      .evaluateAll((views) =>
        views
          .filter((view) => view.getClientRects().length)
          .flatMap((view) =>
            [...view.querySelectorAll('[data-handle]')].map((one) => one.getAttribute('data-handle')!),
          ),
      );
    const all: Frames[] = [];
    for (const name of new Set(names)) {
      const handle = this.#page.locator(`#${this.#id} .drawing svg.view:visible [data-handle="${name}"]`).first();
      if (!(await handle.count())) continue;
      await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const at = await handle.evaluate((element) => {
        const { x, y, width, height } = (element.querySelector('.grip') ?? element).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const away = at.x > phone.viewport.width / 2 ? -1 : 1;
      all.push(
        ...(await this.#moved(at, (share) => ({
          x: at.x + away * 60 * Math.sin(Math.PI * share),
          y: at.y - 40 * Math.sin(2 * Math.PI * share),
        }))),
      );
    }
    return dearest(all);
  }

  async #moved(from: Point, there: (share: number) => Point): Promise<Frames[]> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      this.#session.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map(({ x, y }) => ({ x, y })) });
    await touch('touchStart', from);
    const tasks = await trace(this.#session, async () => {
      for (let move = 1; move <= moves; move++) {
        await Promise.all([touch('touchMove', there(move / moves)), new Promise((done) => setTimeout(done, tick))]);
      }
    });
    await touch('touchEnd');
    await this.#page.waitForTimeout(300);
    const frames = summary(framesOf(tasks));
    return frames ? [frames] : [];
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of several measurements the least of each: what other programs of the machine add is not the figure's. */
export function least(all: readonly Measured[]): Measured {
  const best = (kind: 'play' | 'slide' | 'drag') =>
    all
      .map((measured) => measured[kind])
      .filter((frames) => frames !== undefined)
      .sort((a, b) => a.p50 - b.p50)[0];
  const wake = Math.min(...all.map((measured) => measured.wake));
  return { wake, play: best('play'), slide: best('slide'), drag: best('drag') };
}

const dearest = (all: readonly Frames[]): Frames | undefined => [...all].sort((a, b) => b.p50 - a.p50)[0];

function summary(frames: readonly Task[]): Frames | undefined {
  if (frames.length === 0) return undefined;
  const times = frames.map(({ ms }) => ms);
  const work = workOf();
  for (const kind of Object.keys(work) as (keyof Work)[])
    work[kind] = frames.reduce((sum, frame) => sum + frame.work[kind], 0) / frames.length;
  return { count: frames.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95), work };
}
