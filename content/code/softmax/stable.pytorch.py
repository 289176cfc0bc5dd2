import torch

z = torch.tensor([1000.0, 1001.0, 1002.0])

naive = torch.exp(z) / torch.exp(z).sum()
safe = torch.softmax(z, dim=0)  # subtracts the maximum itself

print("naive:", *(f"{p:.4f}" for p in naive))
print("safe:", *(f"{p:.4f}" for p in safe))
