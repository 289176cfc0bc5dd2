import keras
import tensorflow as tf


class Maxout(keras.layers.Layer):
    def __init__(self, units, k):
        super().__init__()
        self.units, self.k = units, k
        self.lines = keras.layers.Dense(units * k)

    def call(self, x):
        z = keras.ops.reshape(self.lines(x), (-1, self.units, self.k))
        return keras.ops.max(z, axis=-1)


unit = Maxout(1, 3)
unit(tf.zeros((1, 1)))
w, b = tf.constant([[1.0, -1.0, 0.0]]), tf.constant([0.0, 0.0, -0.5])
unit.lines.set_weights([w, b])
with tf.GradientTape() as tape:
    y = unit(tf.constant([[-2.0]]))
by_w, by_b = tape.gradient(y, unit.lines.trainable_weights)
print(float(y[0, 0]), float(by_w[0, 1]), by_b.numpy().tolist())
