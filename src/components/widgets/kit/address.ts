import { readState, type Controls, type StateOf } from './controls.ts';
import { presetState, type Widget } from './widget.ts';

/** The state of figure `id` that `query` asks for, and what must be fetched before its preset can be worked out. */
export function readQuery<C extends Controls>(
  { controls, presets, needs }: Widget<C>,
  id: string,
  authored: StateOf<C>,
  query: string,
): readonly [state: StateOf<C>, waits?: Promise<unknown> | undefined] {
  const params = new URLSearchParams(query);
  const read = (name: string) => params.get(`${id}.${name}`);
  const said = readState(controls, read, authored);
  const name = read('preset')!;
  // Not every object's own: an address may ask for "valueOf".
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
  const state = presetState(preset, authored, said);
  return state ? [readState(controls, read, state)] : [said, preset && needs?.(said)];
}

/** `query` with the state of figure `id` written into it; a value equal to the author's own is left out. */
export function writeQuery<C extends Controls>(
  controls: C,
  id: string,
  state: StateOf<C>,
  authored: StateOf<C>,
  query: string,
): string {
  const params = new URLSearchParams(query);
  params.delete(`${id}.preset`);
  for (const [name, control] of Object.entries(controls)) {
    const key = `${id}.${name}`;
    if (control.format(state[name]) === control.format(authored[name])) params.delete(key);
    else params.set(key, control.format(state[name]));
  }
  return params.toString();
}

/**
 * Writes `address` over the present one, or, with `push`, beside it, so that Back returns. A browser may refuse, in a sandboxed
 * frame or after too many; then the picture goes on, and the address follows with the next change.
 */
export function keepAddress(address: string, push = false): void {
  if (!push && location.pathname + location.search + location.hash === address) return;
  try {
    if (push) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Nothing is lost but the address.
  }
}
