/** The curves that lines can be laid under, on [−1, 1]; `span` is the height that the plot shows. */
export const targets = {
  square: { f: (x: number) => x * x, span: [-0.6, 1.3], convex: true },
  abs: { f: Math.abs, span: [-0.6, 1.3], convex: true },
  exp: { f: Math.exp, span: [-0.4, 3], convex: true },
  dome: { f: (x: number) => -x * x, span: [-1.3, 0.6], convex: false },
  sine: { f: (x: number) => Math.sin(Math.PI * x), span: [-1.5, 1.5], convex: false },
} as const;
export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as TargetName[];
