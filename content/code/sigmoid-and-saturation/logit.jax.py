import jax
import jax.numpy as jnp
import optax

label, z = jnp.array(0.0), jnp.array(17.0)
loss, slope = jax.value_and_grad(optax.sigmoid_binary_cross_entropy)(z, label)
print(f"from the logit: {float(loss):.4f} {float(slope):.4f}")
