import tensorflow as tf

z = tf.Variable([2.0, 1.0, 0.1])
with tf.GradientTape() as tape:
    p = tf.nn.softmax(z)
jacobian = tape.jacobian(p, z)

for row in jacobian.numpy():
    print(*(f"{slope:.4f}" for slope in row))
largest = tf.linalg.eigvalsh(jacobian)[-1]
print(f"largest eigenvalue: {float(largest):.4f}")
