import torch
import torch.nn as nn

unit = nn.PReLU()  # one slope, starting at 0.25
optimiser = torch.optim.SGD(unit.parameters(), lr=0.05)
x = torch.linspace(-2, 2, 81)

for _ in range(300):
    loss = ((unit(x) - x.abs()) ** 2).mean()
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()

print(f"slope {unit.weight.item():.3f}")
