import { maxout, maxoutGradient } from 'slope/lib';

const lines = [
  { weights: [1], bias: 0 },
  { weights: [-1], bias: 0 },
  { weights: [0], bias: -0.5 },
];
const { value, winner } = maxout(lines, [-2]);
const { weights, biases } = maxoutGradient(lines, [-2], 1);
console.log(value, weights[winner]![0], [...biases]); // only the winner learns
