import { softmaxEigenvalues, softmaxJacobian } from 'slope/lib';

const z = [2, 1, 0.1];

for (const row of softmaxJacobian(z))
  console.log([...row].map((slope) => slope.toFixed(4)).join(' '));
const largest = softmaxEigenvalues(z).at(-1)!;
console.log(`largest eigenvalue: ${largest.toFixed(4)}`);
