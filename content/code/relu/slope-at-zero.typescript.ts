import { activations } from 'slope/lib';

const { derivative } = activations.relu;
console.log([-1, 0, 1].map((z) => derivative(z)));
