import torch
import torch.nn as nn
import torch.nn.functional as F


class SwiGLU(nn.Module):
    def __init__(self, d, hidden):
        super().__init__()
        self.w = nn.Linear(d, hidden, bias=False)
        self.v = nn.Linear(d, hidden, bias=False)
        self.o = nn.Linear(hidden, d, bias=False)

    def forward(self, x):
        return self.o(F.silu(self.w(x)) * self.v(x))


print(sum(p.numel() for p in SwiGLU(768, 2048).parameters()))
