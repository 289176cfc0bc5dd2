import tensorflow as tf

z = tf.constant([1000.0, 1001.0, 1002.0])

naive = tf.exp(z) / tf.reduce_sum(tf.exp(z))
safe = tf.nn.softmax(z)  # subtracts the maximum itself

print("naive:", *(f"{p:.4f}" for p in naive.numpy()))
print("safe:", *(f"{p:.4f}" for p in safe.numpy()))
