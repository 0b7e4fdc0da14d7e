"""The three titles as a small decision of zen-engine: one traced evaluation for each person.

Arguments: the table of cases. Prints CPU milliseconds without and with trace, and how many answers differ."""
import json
import sys
import time

import zen

FIELDS = ["level", "absent", "disciplined", "pending", "months", "initiatives", "province", "run"]
RULES = [
    ("worker", "level >= 2 and absent < 3 and disciplined == 0 and pending == 0 and months >= 6"),
    ("fighter", "$.worker and (level == 3 or initiatives > 0)"),
    ("provincial", "run >= 3 and province == 1 and pending == 0"),
]
MODEL = {
    "nodes": [
        {"id": "in", "type": "inputNode", "name": "request", "position": {"x": 0, "y": 0}},
        {"id": "rules", "type": "expressionNode", "name": "rules", "position": {"x": 1, "y": 0},
         "content": {"expressions": [{"id": k, "key": k, "value": v} for k, v in RULES]}},
        {"id": "out", "type": "outputNode", "name": "response", "position": {"x": 2, "y": 0}},
    ],
    "edges": [
        {"id": "a", "type": "edge", "sourceId": "in", "targetId": "rules"},
        {"id": "b", "type": "edge", "sourceId": "rules", "targetId": "out"},
    ],
}

cases = [[int(x) for x in line.split("\t")] for line in open(sys.argv[1])]
decision = zen.ZenEngine().create_decision(json.dumps(MODEL))
inputs = [dict(zip(FIELDS, case)) for case in cases]


def run(options):
    start = time.process_time()
    results = [decision.evaluate(one, options) for one in inputs]
    return (time.process_time() - start) * 1000, results


plain, results = run({})
wrong = sum([int(r["result"][k]) for k, _ in RULES] != case[8:] for r, case in zip(results, cases))
traced, results = run({"trace": True})
assert "trace" in results[0], "no trace"
print("%f\t%f\t%d" % (plain, traced, wrong))
