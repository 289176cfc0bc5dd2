import numpy as np

z = np.array([2.0, 1.0, 0.1])
e = np.exp(z - z.max())
p = e / e.sum()
jacobian = np.diag(p) - np.outer(p, p)

for row in jacobian:
    print(*(f"{slope:.4f}" for slope in row))
largest = np.linalg.eigvalsh(jacobian)[-1]
print(f"largest eigenvalue: {largest:.4f}")
