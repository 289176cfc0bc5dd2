/** How much of the window's height the drawing has to get, or it stays where it is. */
const least = 0.3;
/** Between the drawing and the control in hand, in CSS pixels. */
const gap = 8;

/** Where the drawing is put while a control is in hand: the top of what is seen of it, and how much it is drawn smaller. */
export interface Place {
  readonly top: number;
  readonly scale: number;
}

/** A stretch of the window from top to bottom, in CSS pixels. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The place for a drawing that stands at `drawing` while the control at `control` is in hand, in a window of `height`: above the
 * control, or below it where there is more room; undefined where all of it is in sight as it stands, or no place is large enough.
 */
export function placeInSight(drawing: Span, control: Span, height: number): Place | undefined {
  const tall = drawing.bottom - drawing.top;
  if (tall <= 0 || (drawing.top >= 0 && drawing.bottom <= height)) return undefined;
  const [above, below] = [control.top - gap, height - control.bottom - gap];
  const fits = (room: number) => Math.min(room / tall, 1);
  if (above >= least * height) return { top: 0, scale: fits(above) };
  if (below < least * height) return undefined;
  const scale = fits(below);
  return { top: height - scale * tall, scale };
}

/** While a control of `host` is in hand, its drawing stays in sight, moved and made smaller as the window needs it; nothing else moves. */
export function keepInSight(host: HTMLElement, signal: AbortSignal): void {
  const drawing = host.querySelector<HTMLElement>('.drawing')!;
  const before = drawing.previousElementSibling!;
  let control: Element | undefined;
  let frame = 0;

  const place = () => {
    frame = 0;
    const top = before.getBoundingClientRect().bottom;
    const found = control && placeInSight({ top, bottom: top + drawing.offsetHeight }, spanOf(control), innerHeight);
    host.toggleAttribute('data-held', !!found);
    if (!found) return;
    host.style.setProperty('--held-scale', `${found.scale}`);
    host.style.setProperty('--held-top', `${found.top - drawing.getBoundingClientRect().top}px`);
  };
  const later = () => (frame ||= requestAnimationFrame(place));
  const take = ({ target }: Event) => {
    const inHand = (target as Element).closest('.control, .presets, .transport');
    // A handle of the drawing is in sight by itself, and must not move under the hand.
    if (!inHand || inHand === control) return;
    control = inHand;
    place();
  };
  const leave = () => {
    control = undefined;
    cancelAnimationFrame(frame);
    place();
  };
  host.querySelector('form')!.addEventListener('pointerdown', take, { signal });
  host.querySelector('form')!.addEventListener('focusin', take, { signal });
  document.addEventListener('pointerdown', ({ target }) => host.contains(target as Node) || leave(), { signal });
  document.addEventListener('focusin', ({ target }) => host.contains(target as Node) || leave(), { signal });
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, () => control && later(), { signal, passive: true });
  window.addEventListener('beforeprint', leave, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

const spanOf = (element: Element): Span => element.getBoundingClientRect();
