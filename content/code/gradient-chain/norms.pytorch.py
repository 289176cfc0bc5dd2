import numpy as np
import torch
from torch import nn


def weight_gradients(activation, gain, depth=10, width=100):
    rng = np.random.default_rng(0)
    draw = lambda rows: rng.standard_normal((rows, width)).astype("float32")
    scale, layers = gain / width**0.5, []
    for _ in range(depth):
        linear = nn.Linear(width, width, bias=False)
        with torch.no_grad():
            linear.weight.copy_(torch.tensor(scale * draw(width)).T)  # out × in
        layers += [linear, activation()]
    net = nn.Sequential(*layers)
    net(torch.tensor(draw(64))).square().mean().backward()
    return [linear.weight.grad.norm().item() for linear in layers[::2]]


for name, gain in {"Sigmoid": 1, "Tanh": 1, "ReLU": 2**0.5}.items():
    first, *_, last = weight_gradients(getattr(nn, name), gain)
    print(f"{name.lower()}: {first / last:.1e}")
