import numpy as np


def relu_slope(z):
    return (z > 0).astype(float)  # the convention at 0 is this comparison


print(relu_slope(np.array([-1.0, 0.0, 1.0])))
