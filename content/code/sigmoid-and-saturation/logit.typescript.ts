import { fromLogit, throughOutput } from 'slope/lib';

const through = throughOutput('cross-entropy', 17, 0, 'float32');
const direct = fromLogit(17, 0, 'float32');

console.log(`through p: ${through.loss} ${through.slope}`);
console.log(`from the logit: ${direct.loss} ${direct.slope}`);
