import keras
from keras import layers

x = keras.Input((768,))
gate = layers.Dense(2048, activation="silu", use_bias=False)(x)
value = layers.Dense(2048, use_bias=False)(x)
y = layers.Dense(768, use_bias=False)(layers.Multiply()([gate, value]))
print(keras.Model(x, y).count_params())
