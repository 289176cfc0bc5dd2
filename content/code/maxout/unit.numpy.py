import numpy as np

w, b = np.array([1.0, -1.0, 0.0]), np.array([0.0, 0.0, -0.5])
x = -2.0

z = w * x + b
winner = int(np.argmax(z))
gradient = np.zeros(3)
gradient[winner] = x  # only the winner learns
print(z[winner], gradient.tolist())
