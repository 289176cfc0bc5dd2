import type { Page } from 'playwright-core';

/** One thing that keys can reach: what Chromium tells assistive technology of it, and what stands on the page. */
export interface Heard {
  readonly kind: 'slider' | 'scrub' | 'handle' | 'field' | 'choice' | 'preset' | 'other';
  /** By the accessibility tree: the name, whether it is left out, the value, the states; and the text read out for the value. */
  readonly name: string;
  readonly ignored: boolean;
  readonly valueText: string | undefined;
  readonly spoken: string | undefined;
  readonly pressed: string | undefined;
  readonly expanded: string | undefined;
  readonly checked: string | undefined;
  /** By the page: the words on it or on its label, its value, the field beside a slider, whether it is chosen or marked. */
  readonly shown: string;
  readonly value: string | undefined;
  readonly field: string | undefined;
  readonly chosen: string | undefined;
  readonly marked: string | undefined;
  readonly tool: string | undefined;
  /** What a handle may say: its controls by name with what their fields show. */
  readonly told: readonly string[];
}

const reached = ':is(a[href], button, input, select, [tabindex="0"]):not(:disabled)';

/** What is shown of everything that keys can reach below `root`; runs in the page, marks each with its number. */
function shownIn({ root, reached }: { root: string; reached: string }) {
  const text = (element: Element | null | undefined) => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  for (const old of document.querySelectorAll('[data-heard]')) old.removeAttribute('data-heard');
  return [...document.querySelectorAll<HTMLElement>(`${root} ${reached}`)].filter(visible).map((element, index) => {
    element.setAttribute('data-heard', `${index}`);
    const form = element.closest('.figure')?.querySelector('form');
    const field = (name: string) => (form?.elements.namedItem(name) as { value: string } | null)?.value;
    const input = element instanceof HTMLInputElement ? element : undefined;
    const { slider, handle, preset, tool } = element.dataset;
    // Every control by name, with what its field shows; two of them where a handle moves both.
    const told = !handle || !form ? [] : [...form.querySelectorAll<HTMLElement>('[data-control]')].flatMap((box) => {
      const shown = field(box.dataset['control']!);
      if (shown === undefined) return [];
      // A unit that ends the name is said after the value.
      const [, name, unit] = /^(.*?)(?:, (%))?$/.exec(text(box.querySelector('label, .label')))!;
      return [`${name} ${shown}${unit ?? ''}`];
    }); // prettier-ignore
    const scrub = element.closest('.figure')?.querySelector<HTMLInputElement>('.scrub input');
    if (handle && scrub) told.push(`${scrub.getAttribute('aria-label')} ${Math.round(100 * Number(scrub.value))}%`);
    const kind = slider ? 'slider' : handle ? 'handle' : preset ? 'preset' : input?.type === 'radio' ? 'choice' : input?.type === 'range' ? 'scrub' : input?.type === 'number' ? 'field' : 'other'; // prettier-ignore
    return {
      kind: kind as Heard['kind'],
      shown: slider
        ? text(element.closest('.control')?.querySelector('label'))
        : input || element instanceof HTMLSelectElement
          ? text((element as HTMLInputElement).labels?.[0])
          : element.matches('button, a')
            ? text(element)
            : '',
      value: input?.value,
      // The protocol’s `valuetext` is the number; what is read out in its place is this attribute.
      valueText: element.getAttribute('aria-valuetext') ?? undefined,
      field: slider && field(slider),
      chosen: input?.type === 'radio' ? `${input.checked}` : undefined,
      marked: preset && (element.getAttribute('aria-pressed') ?? 'none'),
      tool,
      told: told.flatMap((one) => [one, ...told.map((other) => `${one}, ${other}`)]),
    };
  });
}

/** Everything that keys can reach in a figure, or on the whole page: as it is heard beside as it is shown. */
export async function heard(page: Page, id?: string): Promise<readonly Heard[]> {
  const shown = await page.evaluate(shownIn, { root: id ? `#${id}` : 'body', reached });
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byNode = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    return await Promise.all(
      shown.map(async (one, index) => {
        const { nodeId } = await session.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector: `[data-heard="${index}"]`,
        });
        const { node } = await session.send('DOM.describeNode', { nodeId });
        const spoken = byNode.get(node.backendNodeId);
        const property = (name: string): string | undefined => {
          const value: unknown = spoken?.properties?.find((other) => other.name === name)?.value.value;
          return value === undefined ? undefined : String(value);
        };
        return {
          ...one,
          name: String(spoken?.name?.value ?? '').trim(),
          ignored: spoken?.ignored ?? true,
          spoken: spoken?.value === undefined ? undefined : String(spoken.value.value),
          pressed: property('pressed'),
          expanded: property('expanded'),
          checked: property('checked'),
        };
      }),
    );
  } finally {
    await session.detach();
  }
}
