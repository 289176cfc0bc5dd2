import jax
import jax.numpy as jnp


def swiglu(w, v, o, x):
    return (jax.nn.silu(x @ w) * (x @ v)) @ o


shapes = [(768, 2048), (768, 2048), (2048, 768)]
w, v, o = (jnp.zeros(shape) for shape in shapes)
print(swiglu(w, v, o, jnp.ones(768)).shape, w.size + v.size + o.size)
