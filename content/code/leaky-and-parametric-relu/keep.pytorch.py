import torch
import torch.nn as nn

net = nn.Sequential(nn.Linear(2, 16), nn.PReLU(), nn.Linear(16, 1))
slopes = [m.weight for m in net.modules() if isinstance(m, nn.PReLU)]  # nested too
kept = {id(slope) for slope in slopes}
others = [p for p in net.parameters() if id(p) not in kept]

optimiser = torch.optim.SGD(
    [
        {"params": others, "weight_decay": 1e-4},
        {"params": slopes, "weight_decay": 0.0},  # decay would pull the slope to 0
    ],
    lr=0.1,
)
print([group["weight_decay"] for group in optimiser.param_groups])
