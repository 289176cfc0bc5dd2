import jax
import jax.numpy as jnp
import numpy as np


def weight_gradients(f, gain, depth=10, width=100):
    rng = np.random.default_rng(0)
    draw = lambda rows: rng.standard_normal((rows, width)).astype("float32")
    scale = gain / width**0.5
    weights = [jnp.array(scale * draw(width)) for _ in range(depth)]
    inputs = jnp.array(draw(64))

    def loss(weights):
        a = inputs
        for w in weights:
            a = f(a @ w)
        return jnp.mean(a**2)

    return [float(jnp.linalg.norm(g)) for g in jax.grad(loss)(weights)]


for name, gain in {"sigmoid": 1, "tanh": 1, "relu": 2**0.5}.items():
    first, *_, last = weight_gradients(getattr(jax.nn, name), gain)
    print(f"{name}: {first / last:.1e}")
