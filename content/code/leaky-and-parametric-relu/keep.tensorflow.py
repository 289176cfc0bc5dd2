import keras
from keras import layers

for shared in (None, [1, 2]):
    layer = layers.PReLU(
        alpha_initializer=keras.initializers.Constant(0.25),
        shared_axes=shared,  # without it, one slope for every place of the picture
    )
    layer.build((None, 8, 8, 3))
    print(shared, layer.count_params())
