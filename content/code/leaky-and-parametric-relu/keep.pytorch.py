import torch
import torch.nn as nn

net = nn.Sequential(nn.Linear(2, 16), nn.PReLU(), nn.Linear(16, 1))
slopes = [p for m in net if isinstance(m, nn.PReLU) for p in m.parameters()]
others = [p for m in net if not isinstance(m, nn.PReLU) for p in m.parameters()]

optimiser = torch.optim.SGD(
    [
        {"params": others, "weight_decay": 1e-4},
        {"params": slopes, "weight_decay": 0.0},  # decay would pull the slope to 0
    ],
    lr=0.1,
)
print([group["weight_decay"] for group in optimiser.param_groups])
