import torch

z = torch.tensor([-6.0, -3.0, 0.0, 3.0, 6.0], requires_grad=True)
torch.sigmoid(z).sum().backward()
print(" ".join(f"{slope:.4f}" for slope in z.grad.tolist()))
