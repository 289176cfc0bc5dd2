import keras
import tensorflow as tf

label, z = tf.constant([[0.0]]), tf.Variable([[17.0]])
loss_of = keras.losses.BinaryCrossentropy(from_logits=True)

with tf.GradientTape() as tape:
    loss = loss_of(label, z)
slope = tape.gradient(loss, z)
print(f"from the logit: {float(loss):.4f} {slope.numpy().item():.4f}")

# Who trains on logits must also judge by logits: p > 0.5 is z > 0.
accuracy = keras.metrics.BinaryAccuracy(threshold=0.0)
accuracy.update_state(label, z)
print(f"accuracy: {float(accuracy.result()):.4f}")
