/** The links that set a figure, where the page has no such figure, or the figure no such preset, control or value. */
export function deadSets(document: Document): string[] {
  return [...document.querySelectorAll('a[data-set]')].flatMap((link) => {
    const id = link.getAttribute('data-set')!;
    const figure = document.getElementById(id);
    if (!figure) return [`a link sets the figure "${id}", which is not on the page`];
    return [...new URLSearchParams(link.getAttribute('href')!.split(/[?#]/)[1])].flatMap(
      ([key, value]) => fault(figure, key.slice(id.length + 1), value) ?? [],
    );
  });
}

/** What is wrong with turning the control `name` of `figure` to `value`, if anything. */
function fault(figure: Element, name: string, value: string): string | undefined {
  const all = (attribute: string) => [
    ...new Set([...figure.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)!)),
  ];
  const of = `the figure "${figure.id}"`;
  if (name === 'preset') {
    const presets = all('data-preset');
    return presets.includes(value) ? undefined : `${of} has no preset "${value}"; it has: ${presets.join(', ')}`;
  }
  const fields = [...figure.querySelectorAll(`[name="${name}"]`)];
  if (fields.length === 0) return `${of} has no control "${name}"; it has: ${all('name').join(', ')}`;
  const [min, max] = ['min', 'max'].map((end) => fields[0]!.getAttribute(end));
  if (min && max)
    return Number(value) >= Number(min) && Number(value) <= Number(max)
      ? undefined
      : `${of} cannot have ${name}="${value}": it goes from ${min} to ${max}`;
  const options = fields.flatMap((field) => [field, ...field.querySelectorAll('option')]).flatMap((field) => field.getAttribute('value') ?? []); // prettier-ignore
  const known = options.includes('on') ? [...options, 'true', 'false'] : options;
  return known.includes(value) ? undefined : `${of} cannot have ${name}="${value}"; it can have: ${options.join(', ')}`;
}

/** The ids that stand twice on a page: an address or a link would find the first alone. */
export function doubleIds(document: Document): string[] {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  // What stands inside a figure takes its id from the figure's own.
  const causes = [...twice].filter((id) => ![...twice].some((other) => id !== other && id.startsWith(`${other}-`)));
  return causes.map((id) => `two things have the id "${id}"`);
}

/** The exercises that offer answers, none of them right. */
export function unanswered(document: Document): string[] {
  return [...document.querySelectorAll('.exercise')]
    .filter((exercise) => exercise.querySelector('.choice') && !exercise.querySelector('.choice.right'))
    .map((exercise) => {
      const choices = [...exercise.querySelectorAll('.choice summary')].map((choice) => choice.textContent!.trim());
      return `an exercise has no <Choice right> among: ${choices.join(' | ')}`;
    });
}
