import { naiveSoftmaxSteps, softmax } from 'slope/lib';

const z = [1000, 1001, 1002];
const write = (shares: Iterable<number>) =>
  [...shares].map((share) => share.toFixed(4)).join(' ');

const naive = naiveSoftmaxSteps(z, 'float64').probabilities;

console.log(`naive: ${write(naive)}`);
console.log(`safe: ${write(softmax(z))}`);
