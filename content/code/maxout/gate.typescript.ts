import { gated, gatedForward } from 'slope/lib';

// Values, then what opens their gates; a gate opens by SiLU.
const input = Float64Array.of(1, 1, 1, -2, 0, 2);
const output = gatedForward(gated.swiglu, input);
console.log(Array.from(output, (y) => y.toFixed(4)));

const shapes = [[768, 2048], [768, 2048], [2048, 768]] as const; // prettier-ignore
console.log(shapes.reduce((sum, [rows, columns]) => sum + rows * columns, 0));
