import { crossEntropy, crossEntropyGradient, softmax } from 'slope/lib';

const z = [2, 1, 0.1];
const gradient = crossEntropyGradient(z, 0); // takes scores
const twice = crossEntropy(softmax(z), 0); // the mistake

console.log(`loss: ${crossEntropy(z, 0).toFixed(4)}`);
console.log(`gradient: ${[...gradient].map((g) => g.toFixed(4)).join(' ')}`);
console.log(`softmax twice: ${twice.toFixed(4)}`);
