import keras


class Maxout(keras.layers.Layer):
    def __init__(self, units, k):
        super().__init__()
        self.units, self.k = units, k
        self.lines = keras.layers.Dense(units * k)

    def call(self, x):
        z = keras.ops.reshape(self.lines(x), (-1, self.units, self.k))
        return keras.ops.max(z, axis=-1)


unit = Maxout(1, 3)
unit(keras.ops.zeros((1, 1)))
unit.lines.set_weights([[[1.0, -1.0, 0.0]], [0.0, 0.0, -0.5]])
print(float(unit(keras.ops.convert_to_tensor([[-2.0]]))[0, 0]))
