/** The curves that lines can follow on [−1, 1]: `span` is the height that the plot shows, `known` whether theory has the best lines. */
export const targets = {
  square: { f: (x: number) => x * x, span: [-0.6, 1.3], known: true },
  abs: { f: Math.abs, span: [-0.6, 1.3], known: true },
  exp: { f: Math.exp, span: [-0.4, 3], known: true },
  dome: { f: (x: number) => -x * x, span: [-1.3, 0.6], known: true },
  sine: { f: (x: number) => Math.sin(Math.PI * x), span: [-1.5, 1.5], known: false },
} as const;
export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as TargetName[];
