import torch
from torch.func import jacrev

z = torch.tensor([2.0, 1.0, 0.1])
jacobian = jacrev(lambda z: torch.softmax(z, dim=0))(z)

for row in jacobian:
    print(*(f"{slope:.4f}" for slope in row))
largest = torch.linalg.eigvalsh(jacobian)[-1]
print(f"largest eigenvalue: {largest:.4f}")
