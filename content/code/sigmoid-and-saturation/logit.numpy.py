import numpy as np

z, label = np.float32(17), np.float32(0)

p = 1 / (1 + np.exp(-z))  # rounds to 1
print(f"p and its gate: {p:.4f} {p * (1 - p):.4f}")

loss = max(z, 0) - z * label + np.log1p(np.exp(-abs(z)))
slope = p - label  # the gate has cancelled on paper
print(f"from the logit: {loss:.4f} {slope:.4f}")
