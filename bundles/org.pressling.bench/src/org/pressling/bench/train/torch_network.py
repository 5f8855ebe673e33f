# SPDX-License-Identifier: EPL-2.0
"""Table 2's network in PyTorch, on weights and batches that Pressling wrote.

Usage: torch_network.py DEVICE VARIANT MODE THREADS BATCH CHECKED TIMED RATE

DEVICE   "cpu" or "cuda"; on a card, products of matrices are allowed TF32
VARIANT  "plain": as one would write it, NCHW and ReLU before pooling;
         "tuned": channels-last memory and ReLU after pooling, which gives the same numbers;
         "compiled": that through torch.compile;
         "graph": that with the whole step recorded as one CUDA graph
MODE     "train" or "infer"
CHECKED  batches before the clock starts; what comes out of them is printed
TIMED    batches while the clock runs
"""
import sys
import time

import numpy
import torch

FILTERS = (32, 32, 32, 64, 64)
SIZE = 224


def floats(name):
    return torch.from_numpy(numpy.fromfile(name, dtype="<f4"))


class Network(torch.nn.Module):
    def __init__(self, outputs, tuned):
        super().__init__()
        inputs = (1,) + FILTERS[:-1]
        self.tuned = tuned
        self.convolutions = torch.nn.ModuleList(
            torch.nn.Conv2d(i, o, 3, padding=1) for i, o in zip(inputs, FILTERS))
        self.pool = torch.nn.MaxPool2d(2)
        self.relu = torch.nn.ReLU()
        self.dense = torch.nn.ModuleList([
            torch.nn.Linear(7 * 7 * 64, 128), torch.nn.Linear(128, 128), torch.nn.Linear(128, outputs)])

    def forward(self, x):
        for convolution in self.convolutions:
            x = convolution(x)
            x = self.relu(self.pool(x)) if self.tuned else self.pool(self.relu(x))
        x = torch.flatten(x, 1)
        for layer in self.dense[:-1]:
            x = self.relu(layer(x))
        return self.dense[-1](x)

    def take(self, weights):
        """Weights in Pressling's order: [row][column][in][out] and [in][out], rows before columns before maps."""
        at = 0

        def next_part(*shape):
            nonlocal at
            count = int(numpy.prod(shape))
            at += count
            return weights[at - count:at].reshape(shape)

        with torch.no_grad():
            for c in self.convolutions:
                c.weight.copy_(next_part(3, 3, c.in_channels, c.out_channels).permute(3, 2, 0, 1))
                c.bias.copy_(next_part(c.out_channels))
            for i, d in enumerate(self.dense):
                w = next_part(d.in_features, d.out_features)
                if i == 0:
                    w = w.reshape(7, 7, 64, d.out_features).permute(2, 0, 1, 3).reshape(d.in_features, d.out_features)
                d.weight.copy_(w.t())
                d.bias.copy_(next_part(d.out_features))


def recorded(step, pictures, targets, optimizer):
    """A step that replays one CUDA graph on copies of its inputs."""
    x, y = pictures[0].clone(), targets[0].clone()
    kept = [p.detach().clone() for g in optimizer.param_groups for p in g["params"]]
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(3):
            step(x, y)
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        loss = step(x, y)
    with torch.no_grad():  # as if the steps before had not been
        for p, k in zip((p for g in optimizer.param_groups for p in g["params"]), kept):
            p.copy_(k)
        for state in optimizer.state.values():
            for value in state.values():
                value.zero_()

    def replay(a, b):
        x.copy_(a)
        y.copy_(b)
        graph.replay()
        return loss

    return replay


def main():
    device, variant, mode = sys.argv[1:4]
    threads, batch, checked, timed = map(int, sys.argv[4:8])
    rate = float(sys.argv[8])
    torch.set_num_threads(threads)
    if device == "cuda":
        torch.backends.cuda.matmul.allow_tf32 = True
        torch.backends.cudnn.allow_tf32 = True
        torch.backends.cudnn.benchmark = True
    pictures = floats("pictures.bin").reshape(-1, batch, 1, SIZE, SIZE)
    targets = floats("targets.bin").reshape(pictures.shape[0], batch, -1).to(device)
    tuned = variant != "plain"
    network = Network(targets.shape[2], tuned)
    network.take(floats("weights.bin"))
    network = network.to(device)
    batches = list(pictures.to(device))
    if tuned:
        network = network.to(memory_format=torch.channels_last)
        batches = [b.contiguous(memory_format=torch.channels_last) for b in batches]
    more = {"fused": True, "capturable": variant == "graph"} if device == "cuda" and tuned else {}
    optimizer = torch.optim.Adam(network.parameters(), lr=rate, eps=1e-7, **more)
    criterion = torch.nn.MSELoss()
    called = network
    if variant == "compiled":
        called = torch.compile(network, mode="reduce-overhead" if device == "cuda" else "default")

    def train(x, y):
        optimizer.zero_grad()
        loss = criterion(called(x), y)
        loss.backward()
        optimizer.step()
        return loss

    def infer(x, y):
        with torch.no_grad():
            return criterion(called(x), y)

    step = train if mode == "train" else infer
    network.train(mode == "train")
    if variant == "graph":
        step = recorded(step, batches, targets, optimizer)

    def run(i):
        return step(batches[i % len(batches)], targets[i % len(batches)]).item()

    for i in range(checked):
        print("loss", i + 1, repr(run(i)))
    wall, cpu = time.perf_counter(), time.process_time()
    for i in range(checked, checked + timed):
        run(i)
    print("seconds", time.perf_counter() - wall, time.process_time() - cpu)


main()
