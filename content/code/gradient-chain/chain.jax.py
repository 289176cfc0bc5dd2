import jax


def chain(a, w, b):
    for _ in range(10):
        a = jax.nn.sigmoid(w * a + b)
    return a


for w, b in ((1.0, -0.5), (4.0, -2.0), (1.0, 0.0)):
    gradient = float(jax.grad(chain)(0.5, w, b))
    print(f"w = {w:.0f}, b = {b:4.1f}: {gradient:.2e}")
