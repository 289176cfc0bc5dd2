import { viewsOf, type View, type Widget } from './widget.ts';
import { unbroken, type Words } from './words.ts';
import { writeHtml } from './write.ts';

/** What a figure shows: its compositions, and the sentence under them. */
export class FigureView<Scene> {
  readonly words: Words;
  #host: HTMLElement;
  #widget: Widget<any, Scene>;
  /** The compositions on the screen. Looked for when the size changes, and not when a frame is drawn: it would cost a layout. */
  #visible: readonly View[] = [];
  /** The scene that was drawn last. */
  drawn: Scene | undefined;

  constructor(host: HTMLElement, widget: Widget<any, Scene>) {
    this.#host = host;
    this.#widget = widget;
    this.words = JSON.parse(host.dataset['words']!);
  }

  measure(): void {
    this.#visible = this.#all().filter((view) => this.#svg(view).getClientRects().length);
  }

  /** Draw the compositions on the screen, or, for paper, all. */
  render(scene: Scene, all = false): void {
    this.drawn = scene;
    for (const view of all ? this.#all() : this.#visible)
      this.#widget.draw(this.#svg(view), scene, this.words as never, view);
    this.#host.dispatchEvent(new CustomEvent('drawn'));
  }

  /** Put the sentence of `scene` under it. */
  announce(scene: Scene): void {
    const sentence = this.#widget.describe(scene, this.words as never);
    const put = (html: string) => writeHtml(this.#host.querySelector('.sentence')!, unbroken(html));
    if (typeof sentence === 'string') put(sentence);
    else void sentence.then(put);
    this.#host.dispatchEvent(new CustomEvent('settled', { detail: scene }));
  }

  /** Say what to see, from the first change on. */
  showNotice(): void {
    const notice = this.#host.querySelector<HTMLElement>('.notice');
    if (notice) notice.hidden = false;
  }

  /** Answer for a tool, or for what could not be fetched. */
  tell(text: string): void {
    this.#host.querySelector('.told')!.textContent = text;
  }

  #all(): View[] {
    return viewsOf(this.#widget, this.#host.id);
  }

  #svg({ name }: View): SVGSVGElement {
    return this.#host.querySelector<SVGSVGElement>(`svg.${name}`)!;
  }
}
