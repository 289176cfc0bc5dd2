import jax.numpy as jnp
from flax import nnx

unit = nnx.PReLU(0.25)  # its own default is 0.01
z = jnp.array([-2.0, 3.0])
print([float(a) for a in unit(z)])
