import numpy as np


def cross_entropy(z, target):
    gaps = z - z.max()
    return np.log(np.exp(gaps).sum()) - gaps[target]


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


z, target = np.array([2.0, 1.0, 0.1]), 0
gradient = softmax(z) - np.eye(3)[target]  # p - y

print(f"loss: {cross_entropy(z, target):.4f}")
print("gradient:", *(f"{g:.4f}" for g in gradient))
print(f"softmax twice: {cross_entropy(softmax(z), target):.4f}")
