import { whenSeen } from './when-seen.ts';
import type { Widget } from './widget.ts';

/** Every figure, by its folder; each is a script of its own. */
const figures = import.meta.glob<Widget>('../*/index.ts', { import: 'default' });

/** Fetch the figure that `element` is, with the engines that it needs, and bring it to life. */
async function wake(element: HTMLElement): Promise<void> {
  const [{ defineFigure }, widget, clock, job] = await Promise.all([
    import('./figure.ts'),
    figures[`../${element.dataset['figure']}/index.ts`]!(),
    element.querySelector('.transport') && import('./clock.ts'),
    element.querySelector('.busy') && import('./job.ts'),
  ]);
  defineFigure(widget, { ...(clock && { player: clock.clockOf }), ...(job && { job: job.jobOf(widget.tag) }) });
}

whenSeen(document.querySelectorAll<HTMLElement>('[data-figure]'), wake);
