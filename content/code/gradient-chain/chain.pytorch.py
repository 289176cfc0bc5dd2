import torch

for w, b in ((1.0, -0.5), (4.0, -2.0), (1.0, 0.0)):
    start = torch.tensor(0.5, requires_grad=True)
    a = start
    for _ in range(10):
        a = torch.sigmoid(w * a + b)
    a.backward()
    print(f"w = {w:.0f}, b = {b:4.1f}: {start.grad.item():.2e}")
