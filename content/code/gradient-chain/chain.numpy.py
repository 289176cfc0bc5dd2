import numpy as np

for w, b in ((1.0, -0.5), (4.0, -2.0), (1.0, 0.0)):
    a, product = 0.5, 1.0
    for _ in range(10):
        a = 1 / (1 + np.exp(-(w * a + b)))
        product *= w * a * (1 - a)  # weight × slope
    print(f"w = {w:.0f}, b = {b:4.1f}: {product:.2e}")
