import tensorflow as tf

z = tf.Variable([-6.0, -3.0, 0.0, 3.0, 6.0])
with tf.GradientTape() as tape:
    p = tf.nn.sigmoid(z)
slopes = tape.gradient(p, z).numpy()
print(" ".join(f"{slope:.4f}" for slope in slopes))
