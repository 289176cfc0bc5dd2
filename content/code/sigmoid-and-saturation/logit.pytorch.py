import torch
import torch.nn.functional as F

label = torch.tensor([0.0])

z = torch.tensor([17.0], requires_grad=True)
loss = F.binary_cross_entropy(torch.sigmoid(z), label)
loss.backward()
print(f"through p: {loss.item()} {z.grad.item()}")

z = torch.tensor([17.0], requires_grad=True)
loss = F.binary_cross_entropy_with_logits(z, label)
loss.backward()
print(f"from the logit: {loss.item()} {z.grad.item()}")
