import numpy as np

w, b = np.array([1.0, -1.0, 0.0]), np.array([0.0, 0.0, -0.5])
x = -2.0

z = w * x + b
winner = np.argmax(z)
by_b = np.eye(3)[winner]  # only the winner learns
by_w = by_b * x
print(z[winner], by_w[winner], by_b.tolist())
