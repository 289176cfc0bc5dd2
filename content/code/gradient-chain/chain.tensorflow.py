import tensorflow as tf

for w, b in ((1.0, -0.5), (4.0, -2.0), (1.0, 0.0)):
    start = tf.Variable(0.5)
    with tf.GradientTape() as tape:
        a = tf.identity(start)
        for _ in range(10):
            a = tf.nn.sigmoid(w * a + b)
    gradient = float(tape.gradient(a, start))
    print(f"w = {w:.0f}, b = {b:4.1f}: {gradient:.2e}")
