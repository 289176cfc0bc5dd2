import { activations } from 'slope/lib';

const { parameterDerivative } = activations.prelu;
const z = [-2, 1, -1];
const delta = [0.5, 1, -0.25]; // gradient of the loss at the unit's output
const slope = 0.25;

let gradient = 0;
z.forEach((at, index) => {
  gradient += delta[index]! * parameterDerivative(at);
});
console.log(gradient, (slope - 0.1 * gradient).toFixed(3)); // no decay on the slope
