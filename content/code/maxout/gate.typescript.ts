import { gated, gatedForward } from 'slope/lib';

// Value and gate, one after the other; the gate opens by SiLU.
const input = Float64Array.of(1, 1, 1, -2, 0, 2);
const output = gatedForward(gated.swiglu, input);
console.log(Array.from(output, (y) => y.toFixed(4)));
