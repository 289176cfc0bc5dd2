import type { ScaleContinuousNumeric } from 'd3-scale';
import type { Selection } from 'd3-selection';

/** A part of a drawing. D3's own types tell elements and their parents apart, which no drawing asks for. */
export type Group<Datum = any> = Selection<any, Datum, any, any>;

/** A number's place along one axis of a drawing, linear or logarithmic. */
export type Scale = ScaleContinuousNumeric<number, number>;

/** A place of a drawing. */
export type Point = readonly [x: number, y: number];

// Every scale here has two ends; D3 has scales of more, and so types ends that may not be there.
// A declaration that joins another repeats its parameters, used or not.
/* eslint-disable @typescript-eslint/no-unused-vars */
declare module 'd3-scale' {
  interface ScaleContinuousNumeric<Range, Output, Unknown = never> {
    domain(): [number, number];
    range(): [Range, Range];
  }
  interface ScaleLogarithmic<Range, Output, Unknown = never> {
    domain(): [number, number];
  }
}
