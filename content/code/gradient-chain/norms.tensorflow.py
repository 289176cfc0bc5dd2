import numpy as np
import tensorflow as tf


def weight_gradients(f, gain, depth=10, width=100):
    rng = np.random.default_rng(0)
    draw = lambda rows: rng.standard_normal((rows, width)).astype("float32")
    scale = gain / width**0.5
    weights = [tf.Variable(scale * draw(width)) for _ in range(depth)]
    a = tf.constant(draw(64))
    with tf.GradientTape() as tape:
        for w in weights:
            a = f(tf.matmul(a, w))
        loss = tf.reduce_mean(tf.square(a))
    return [float(tf.norm(g)) for g in tape.gradient(loss, weights)]


for name, gain in {"sigmoid": 1, "tanh": 1, "relu": 2**0.5}.items():
    first, *_, last = weight_gradients(getattr(tf.nn, name), gain)
    print(f"{name}: {first / last:.1e}")
