import jax
import jax.numpy as jnp

x = jnp.linspace(-2, 2, 81)


def loss(slope):
    a = jnp.where(x > 0, x, slope * x)
    return jnp.mean((a - jnp.abs(x)) ** 2)


slope = 0.25
for _ in range(300):
    slope -= 0.05 * jax.grad(loss)(slope)

print(f"slope {float(slope):.3f}")
