import { activations, gaussianMoments } from 'slope/lib';

const { gain } = gaussianMoments(activations.relu);
console.log((gain / 512 ** 0.5).toFixed(4), Math.abs(gain - 2 ** 0.5) < 1e-9);
