import jax
import jax.numpy as jnp

X = jnp.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
first = jnp.array([[1.0, -1.0], [1.0, 1.0], [-1.0, 0.0]])
second = jnp.array([[1.0, 1.0, 1.0], [-1.0, -1.0, -1.0]])
layers = [(first, jnp.array([-3.0, 0.0, -0.5])), (second, jnp.zeros(2))]


def dead_units(layers, X):
    shares, h = [], X
    for W, b in layers:
        h = jax.nn.relu(h @ W.T + b)
        shares.append(float((h <= 0).all(axis=0).mean()))
    return shares


print([round(share, 3) for share in dead_units(layers, X)])
