import jax
import jax.numpy as jnp

z = jnp.array([2.0, 1.0, 0.1])
jacobian = jax.jacobian(jax.nn.softmax)(z)

for row in jacobian.tolist():
    print(*(f"{slope:.4f}" for slope in row))
largest = jnp.linalg.eigvalsh(jacobian)[-1]
print(f"largest eigenvalue: {float(largest):.4f}")
