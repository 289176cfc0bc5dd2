import type { Widget } from '../widget.ts';
import type { Words } from '../words.ts';
import { copyText } from '../clipboard.ts';
import { csv } from './csv.ts';
import { keys } from './keys.ts';
import { png, svgText } from './picture.ts';
import { toggleTable } from './table.ts';

/** What a tool works on: the figure as it stands. */
export interface Subject {
  host: HTMLElement;
  widget: Widget;
  words: Words;
  /** What is shown; nothing while its work is on its way. */
  scene(): unknown;
  /** The page's address with this figure's state in it. */
  address: string;
}

type Tool = (subject: Subject) => void | Promise<void>;

const tools: Record<string, Tool> = {
  link: async (subject) => copied(subject, new URL(subject.address, location.href).href),
  embed: async (subject) => copied(subject, frame(subject)),
  svg: async (subject) => save(subject, 'svg', new Blob([await svgText(shown(subject))], { type: 'image/svg+xml' })),
  png: async (subject) => save(subject, 'png', await png(shown(subject))),
  csv: async (subject) =>
    save(subject, 'csv', new Blob([csv(await table(subject))], { type: 'text/csv;charset=utf-8' })),
  table: async (subject) =>
    toggleTable(
      subject.host,
      subject.words,
      (scene) => subject.widget.table(scene, subject.words),
      await arrived(subject),
    ),
  keys: (subject) => keys(subject.host, subject.widget, subject.words),
};

/** The small tools under a figure, loaded when one is first used. */
export async function use(name: string, subject: Subject): Promise<void> {
  try {
    await tools[name]?.(subject);
  } catch {
    tell(subject, subject.words.failed);
  }
}

const table = async (subject: Subject) => subject.widget.table(await arrived(subject), subject.words);

/** The scene, waited for: while work is under way, what stands is not yet what the controls say. */
const arrived = async ({ host, scene }: Subject): Promise<unknown> =>
  (!host.hasAttribute('data-busy') && scene()) ||
  new Promise((done, fail) => {
    host.addEventListener('settled', (event) => done((event as CustomEvent).detail), { once: true });
    host.addEventListener('failed', fail, { once: true });
  });

const shown = ({ host }: Subject): SVGSVGElement =>
  [...host.querySelectorAll<SVGSVGElement>('svg.view')].find((svg) => svg.getClientRects().length)!;

function frame({ host, address, words }: Subject): string {
  const url = new URL(address, location.href);
  url.searchParams.set('embed', host.id);
  url.hash = '';
  const title = host.querySelector('.figure-title')!.textContent!.replaceAll('"', '&quot;');
  const height = Math.ceil(host.getBoundingClientRect().height) + 40;
  return `<iframe src="${url.href.replaceAll('&', '&amp;')}" title="${title}" lang="${words.locale}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

async function copied(subject: Subject, text: string): Promise<void> {
  if (await copyText(text)) tell(subject, subject.words.copied);
  else byHand(subject, text);
}

/** Where the browser lets no script copy, the text stands in a field, chosen, for the reader's own keys. */
function byHand({ host, words }: Subject, text: string): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  const label = document.createElement('label');
  label.append(words.copyByHand, ' ', field);
  host.querySelector('.told')!.replaceChildren(label);
  field.select();
}

function save({ host }: Subject, kind: string, blob: Blob): void {
  const link = document.createElement('a');
  link.download = `slope-${host.id}.${kind}`;
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function tell({ host }: Subject, text: string): void {
  const place = host.querySelector('.told')!;
  place.textContent = text;
  setTimeout(() => place.textContent === text && (place.textContent = ''), 4000);
}
