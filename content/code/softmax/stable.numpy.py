import numpy as np


def softmax(z, temperature=1.0):
    e = np.exp((z - z.max()) / temperature)  # no exponent above 0
    return e / e.sum()


z = np.array([1000.0, 1001.0, 1002.0])
with np.errstate(over="ignore", invalid="ignore"):
    naive = np.exp(z) / np.exp(z).sum()

print("naive:", *(f"{p:.4f}" for p in naive))
print("safe:", *(f"{p:.4f}" for p in softmax(z)))
