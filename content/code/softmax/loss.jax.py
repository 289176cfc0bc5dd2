import jax
import jax.numpy as jnp
from optax.losses import softmax_cross_entropy_with_integer_labels as cross_entropy

z = jnp.array([2.0, 1.0, 0.1])
target = 0

loss, gradient = jax.value_and_grad(cross_entropy)(z, target)  # takes scores
twice = cross_entropy(jax.nn.softmax(z), target)  # the mistake

print(f"loss: {float(loss):.4f}")
print("gradient:", *(f"{g:.4f}" for g in gradient.tolist()))
print(f"softmax twice: {float(twice):.4f}")
