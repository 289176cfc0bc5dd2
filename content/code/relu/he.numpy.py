import numpy as np

rng = np.random.default_rng(0)
weights = rng.normal(0, (2 / 512) ** 0.5, (512, 512))
print(f"{(2 / 512) ** 0.5:.4f}", abs(weights.std() - (2 / 512) ** 0.5) < 1e-3)
