import jax
import jax.numpy as jnp

z = jnp.array([-6.0, -3.0, 0.0, 3.0, 6.0])
slopes = jax.vmap(jax.grad(jax.nn.sigmoid))(z)
print(" ".join(f"{float(slope):.4f}" for slope in slopes))
