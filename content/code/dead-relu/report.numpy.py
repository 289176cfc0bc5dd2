import numpy as np

X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]])
layers = [
    (np.array([[1, -1], [1, 1], [-1, 0]]), np.array([-3, 0, -0.5])),
    (np.array([[1, 1, 1], [-1, -1, -1]]), np.array([0, 0])),
]


def dead_units(layers, X):
    shares, h = [], X
    for W, b in layers:
        h = np.maximum(0, h @ W.T + b)
        shares.append(float((h <= 0).all(axis=0).mean()))
    return shares


print([round(share, 3) for share in dead_units(layers, X)])
