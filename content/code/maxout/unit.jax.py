import jax
import jax.numpy as jnp


def maxout(w, b, x):
    return jnp.max(jnp.einsum("kd,d->k", w, x) + b)


w = jnp.array([[1.0], [-1.0], [0.0]])
b = jnp.array([0.0, 0.0, -0.5])
value, gradient = jax.value_and_grad(maxout)(w, b, jnp.array([-2.0]))
print(float(value), [float(row[0]) for row in gradient])
