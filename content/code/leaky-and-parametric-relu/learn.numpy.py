import numpy as np

x = np.linspace(-2, 2, 81)
left = np.minimum(x, 0)  # the derivative by the slope
slope = 0.25

for _ in range(300):
    a = np.maximum(x, 0) + slope * left
    slope -= 0.05 * np.mean(2 * (a - np.abs(x)) * left)

print(f"slope {slope:.3f}")
