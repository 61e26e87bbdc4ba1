# The same measures by igraph on the same pairs: `python igraph_peer.py FILE`, answers as JSON.
# igraph is under the GPL: it is no dependency, and is used only where somebody gives a Python that has it.
import array
import json
import os
import sys
import time

import igraph


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


numbers = array.array("I")
with open(sys.argv[1], "rb") as file:
    numbers.frombytes(file.read())
actors, pairs = numbers[0], numbers[1]
ends = numbers[2:]
edges = list(zip(ends[0::2], ends[1::2]))

before = resident()
began = time.perf_counter()
graph = igraph.Graph(n=actors, edges=edges, directed=False)
build = time.perf_counter() - began
held = resident() - before

began = time.perf_counter()
degrees = graph.degree()
most = max(degrees)
parts = graph.connected_components()
cores = graph.coreness()
highest = max(cores)
answers = {
    "density": graph.density(),
    "degreeCentralisation": sum(most - degree for degree in degrees) / ((actors - 1) * (actors - 2)),
    "components": len(parts),
    "largestComponent": max(parts.sizes()),
    "highestCore": highest,
    "highestCoreSize": cores.count(highest),
}
measure = time.perf_counter() - began
print(
    json.dumps(
        {
            "version": igraph.__version__,
            "buildMs": 1000 * build,
            "measureMs": 1000 * measure,
            "bytes": held,
            "answers": answers,
        }
    )
)
