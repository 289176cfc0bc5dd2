import keras
import numpy as np

net = keras.Sequential(
    [
        keras.Input((2,)),
        keras.layers.Dense(3, activation="relu"),
        keras.layers.Dense(2, activation="relu"),
    ]
)
first = np.array([[1.0, 1.0, -1.0], [-1.0, 1.0, 0.0]])  # Keras: inputs × units
second = np.array([[1.0, -1.0], [1.0, -1.0], [1.0, -1.0]])
net.set_weights([first, np.array([-3.0, 0.0, -0.5]), second, np.zeros(2)])

report = keras.Model(net.inputs, [layer.output for layer in net.layers])
X = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
outputs = [np.asarray(h) for h in report(X)]
print([round(float((h <= 0).all(axis=0).mean()), 3) for h in outputs])
