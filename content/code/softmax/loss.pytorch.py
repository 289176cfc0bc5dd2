import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.1]], requires_grad=True)
target = torch.tensor([0])

loss = F.cross_entropy(z, target)  # takes scores
loss.backward()
twice = F.cross_entropy(torch.softmax(z, dim=1), target)  # the mistake

print(f"loss: {loss.item():.4f}")
print("gradient:", *(f"{g:.4f}" for g in z.grad[0]))
print(f"softmax twice: {twice.item():.4f}")
