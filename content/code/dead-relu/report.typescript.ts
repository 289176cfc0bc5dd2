import { createNetwork, forward, statistics } from 'slope/lib';

const net = createNetwork({
  inputs: 2,
  layers: [
    { units: 3, activation: 'relu' },
    { units: 2, activation: 'relu' },
  ],
});
const [first, second] = net.layers;
first!.weights.set([1, -1, 1, 1, -1, 0]); // units × inputs
first!.biases.set([-3, 0, -0.5]);
second!.weights.set([1, 1, 1, -1, -1, -1]);

forward(net, [-1, -1, -1, 1, 1, -1, 1, 1], 4); // four corners
console.log(statistics(net).map(({ dead }) => Number(dead.toFixed(3))));
