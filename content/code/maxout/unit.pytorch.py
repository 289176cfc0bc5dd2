import torch
import torch.nn as nn


class Maxout(nn.Module):
    def __init__(self, d_in, d_out, k):
        super().__init__()
        self.k = k
        self.lines = nn.Linear(d_in, d_out * k)

    def forward(self, x):
        z = self.lines(x)
        return z.view(*z.shape[:-1], -1, self.k).amax(-1)


unit = Maxout(1, 1, 3)
with torch.no_grad():
    unit.lines.weight[:] = torch.tensor([[1.0], [-1.0], [0.0]])
    unit.lines.bias[:] = torch.tensor([0.0, 0.0, -0.5])
y = unit(torch.tensor([[-2.0]]))
y.sum().backward()
by_w, by_b = unit.lines.weight.grad, unit.lines.bias.grad
print(y.item(), by_w[1].item(), by_b.tolist())
