import tensorflow as tf

z = tf.Variable([[2.0, 1.0, 0.1]])
target = tf.constant([0])
cross_entropy = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)

with tf.GradientTape() as tape:
    loss = cross_entropy(target, z)  # takes scores
gradient = tape.gradient(loss, z)
twice = cross_entropy(target, tf.nn.softmax(z))  # the mistake

print(f"loss: {float(loss):.4f}")
print("gradient:", *(f"{g:.4f}" for g in gradient.numpy()[0]))
print(f"softmax twice: {float(twice):.4f}")
