import jax
import jax.numpy as jnp


def maxout(w, b, x):
    return jnp.max(jnp.einsum("kd,d->k", w, x) + b)


w = jnp.array([[1.0], [-1.0], [0.0]])
b = jnp.array([0.0, 0.0, -0.5])
with_gradient = jax.value_and_grad(maxout, argnums=(0, 1))
value, (by_w, by_b) = with_gradient(w, b, jnp.array([-2.0]))
winner = by_b.argmax()  # only the winner learns
print(float(value), float(by_w[winner, 0]), by_b.tolist())
