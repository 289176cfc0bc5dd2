import tensorflow as tf

x = tf.Variable(0.0)
with tf.GradientTape() as tape:
    y = tf.nn.relu(x)
print("relu", float(tape.gradient(y, x)))
