import tensorflow as tf

slope = tf.Variable(0.25)
x = tf.linspace(-2.0, 2.0, 81)

for _ in range(300):
    with tf.GradientTape() as tape:
        a = tf.maximum(x, 0.0) + slope * tf.minimum(x, 0.0)
        loss = tf.reduce_mean((a - tf.abs(x)) ** 2)
    slope.assign_sub(0.05 * tape.gradient(loss, slope))

print(f"slope {slope.numpy():.3f}")
