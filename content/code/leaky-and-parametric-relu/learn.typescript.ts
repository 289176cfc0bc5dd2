import { activations, linspace } from 'slope/lib';

const { value, parameterDerivative } = activations.prelu;
const xs = linspace(-2, 2, 81);
let slope = 0.25;

for (let step = 0; step < 300; step++) {
  let gradient = 0;
  for (const x of xs) {
    const error = value(x, slope) - Math.abs(x);
    gradient += (2 * error * parameterDerivative(x)) / xs.length;
  }
  slope -= 0.05 * gradient;
}

console.log(`slope ${slope.toFixed(3)}`);
