import torch
import torch.nn as nn


@torch.no_grad()
def dead_units(net, X):
    shares, h = [], X
    for module in net:
        h = module(h)
        if isinstance(module, nn.ReLU):
            shares.append((h <= 0).all(dim=0).float().mean().item())
    return shares


X = torch.tensor([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2), nn.ReLU())
with torch.no_grad():
    net[0].weight.copy_(torch.tensor([[1.0, -1.0], [1.0, 1.0], [-1.0, 0.0]]))
    net[0].bias.copy_(torch.tensor([-3.0, 0.0, -0.5]))
    net[2].weight.copy_(torch.tensor([[1.0, 1.0, 1.0], [-1.0, -1.0, -1.0]]))
    net[2].bias.zero_()
print([round(share, 3) for share in dead_units(net, X)])
