import torch
import torch.nn as nn

layer = nn.Linear(512, 512)
nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
nn.init.zeros_(layer.bias)

wanted = (2 / 512) ** 0.5
print(f"{wanted:.4f}", abs(layer.weight.std().item() - wanted) < 1e-3)
