import numpy as np

z = np.array([-2.0, 1.0, -1.0])
delta = np.array([0.5, 1.0, -0.25])  # gradient of the loss at the unit's output
slope = 0.25

gradient = np.sum(delta * np.minimum(0, z))
print(gradient, round(slope - 0.1 * gradient, 3))  # no decay on the slope
