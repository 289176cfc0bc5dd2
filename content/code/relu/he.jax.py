import jax

weights = jax.nn.initializers.he_normal()(jax.random.key(0), (512, 512))
wanted = (2 / 512) ** 0.5
print(f"{wanted:.4f}", abs(float(weights.std()) - wanted) < 1e-3)
