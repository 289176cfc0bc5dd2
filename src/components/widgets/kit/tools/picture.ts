/** The properties that make a drawing look as it does here; a saved file has no style sheet. */
const kept = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin',
  'opacity', 'font-family', 'font-size', 'font-weight', 'font-variant-numeric', 'text-anchor', 'dominant-baseline', 'paint-order',
  'visibility', 'display', 'stop-color', 'stop-opacity', 'mix-blend-mode',
]; // prettier-ignore

/** The drawing as a file of its own: with its colours, its size, its ground and the face of its words. */
export async function svgText(svg: SVGSVGElement): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((element, index) => {
    const style = getComputedStyle(element);
    const target = copies[index] as SVGElement;
    for (const name of kept) {
      const value = style.getPropertyValue(name);
      if (value) target.style.setProperty(name, value);
    }
    for (const name of ['class', 'tabindex', 'role']) target.removeAttribute(name);
    for (const { name } of [...target.attributes])
      if (name.startsWith('data-') || name.startsWith('aria-')) target.removeAttribute(name);
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await face();
  copy.prepend(style, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The site's sans as a rule that needs no other file; nothing where it cannot be had, and then the reader's own sans does. */
async function face(): Promise<string> {
  try {
    const response = await fetch(new URL('../../../../styles/fonts/slope-sans.woff2', import.meta.url));
    if (!response.ok) return '';
    const font = new Blob([await response.arrayBuffer()], { type: 'font/woff2' });
    const source = await new Promise((done, fail) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.onerror = fail;
      reader.readAsDataURL(font);
    });
    return `@font-face{font-family:'Slope Sans';font-weight:400 600;src:url(${source})}`;
  } catch {
    return '';
  }
}

/** The drawing as a bitmap of three pixels for each unit. */
export async function png(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const url = URL.createObjectURL(new Blob([await svgText(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 3;
    canvas.height = height * 3;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no bitmap')))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
