import { readState, type Controls, type StateOf } from './controls.ts';

/** The state that a lesson's author wrote as attributes of the figure that stands at `where`. Strict, where readers' addresses are forgiven: a slip fails the build. */
export function authoredState<C extends Controls>(
  where: string,
  controls: C,
  attributes: Record<string, unknown>,
): StateOf<C> {
  const texts = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, textOf(value)]));
  for (const [name, text] of Object.entries(texts)) {
    const control = controls[name];
    if (!control)
      throw new Error(`${where}: there is no control "${name}". There are: ${Object.keys(controls).join(', ')}.`);
    if (control.format(control.parse(text)) !== text)
      throw new Error(`${where}: ${name}="${text}" is not allowed. Allowed: ${allowed(control.input)}.`);
  }
  return readState(controls, (name) => texts[name]);
}

const textOf = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value));

const allowed = (input: Controls[string]['input']): string =>
  input.type === 'number' ? `${input.min} to ${input.max} in steps of ${input.step}` : input.options.join(', ');
