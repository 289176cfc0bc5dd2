import numpy as np

z = np.array([-6.0, -3.0, 0.0, 3.0, 6.0])
p = 1 / (1 + np.exp(-z))
slopes = p * (1 - p)  # no second exponential
print(" ".join(f"{slope:.4f}" for slope in slopes))
