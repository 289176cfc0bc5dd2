import { activations } from 'slope/lib';

const { value, derivative } = activations.sigmoid;

for (const [w, b] of [[1, -0.5], [4, -2], [1, 0]] as const) {
  let a = 0.5;
  let product = 1;
  for (let layer = 1; layer <= 10; layer++) {
    const z = w * a + b;
    product *= w * derivative(z); // weight × slope
    a = value(z);
  }
  console.log(`w = ${w}, b = ${b}: ${product.toExponential(2)}`);
}
