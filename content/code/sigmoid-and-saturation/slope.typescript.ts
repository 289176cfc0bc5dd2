import { activations } from 'slope/lib';

const { derivative } = activations.sigmoid; // exact in both tails
const slopes = [-6, -3, 0, 3, 6].map((z) => derivative(z));
console.log(slopes.map((slope) => slope.toFixed(4)).join(' '));
