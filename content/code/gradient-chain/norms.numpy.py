import numpy as np

sigmoid = lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)
tanh = np.tanh, lambda a: 1 - a**2
relu = lambda z: np.maximum(z, 0), lambda a: np.where(a > 0, 1, 0)


def weight_gradients(f, slope, gain, depth=10, width=100):
    draw = np.random.default_rng(0).standard_normal
    weights = [gain / width**0.5 * draw((width, width)) for _ in range(depth)]
    a = [draw((64, width))]
    for w in weights:
        a += [f(a[-1] @ w)]
    gradient, norms = 2 * a[-1] / a[-1].size, []  # loss: the mean square
    for layer in reversed(range(depth)):
        delta = gradient * slope(a[layer + 1])  # f'(z) from a = f(z)
        norms.insert(0, np.linalg.norm(a[layer].T @ delta))
        gradient = delta @ weights[layer].T
    return norms


cases = {"sigmoid": (sigmoid, 1), "tanh": (tanh, 1), "relu": (relu, 2**0.5)}
for name, (pair, gain) in cases.items():
    first, *_, last = weight_gradients(*pair, gain)
    print(f"{name}: {first / last:.1e}")
