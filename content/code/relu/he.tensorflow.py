import keras

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(512, activation="relu", kernel_initializer="he_normal")
layer.build((None, 512))
spread = float(keras.ops.std(layer.kernel))
print(f"{(2 / 512) ** 0.5:.4f}", abs(spread - (2 / 512) ** 0.5) < 1e-3)
