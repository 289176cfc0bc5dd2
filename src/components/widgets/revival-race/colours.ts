import type { RacerName } from './model.ts';

/** Colour and dash of a racer: the function's own, or the parameter's where the reader chose it. */
export const classOf = (name: RacerName): string =>
  ({ relu: 'fn-3', leaky001: 'fn-4', leaky01: 'fn-4 solid', elu: 'fn-5', yours: 'c-param' })[name];

/** The colour alone, for marks whose dash says something else. */
export const colourOf = (name: RacerName): string => classOf(name).split(' ')[0]!;
