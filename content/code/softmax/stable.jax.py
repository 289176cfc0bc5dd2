import jax
import jax.numpy as jnp

z = jnp.array([1000.0, 1001.0, 1002.0])

naive = jnp.exp(z) / jnp.exp(z).sum()
safe = jax.nn.softmax(z)  # subtracts the maximum itself

print("naive:", *(f"{p:.4f}" for p in naive.tolist()))
print("safe:", *(f"{p:.4f}" for p in safe.tolist()))
