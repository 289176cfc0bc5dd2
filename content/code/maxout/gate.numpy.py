import numpy as np


def silu(z):
    return z / (1 + np.exp(-z))


def swiglu(w, v, o, x):
    return (silu(x @ w) * (x @ v)) @ o


w, v, o = np.zeros((768, 2048)), np.zeros((768, 2048)), np.zeros((2048, 768))
print(swiglu(w, v, o, np.ones(768)).shape, w.size + v.size + o.size)
