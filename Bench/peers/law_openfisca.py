"""The three titles as variables of openfisca-core, computed for all people at once; it gives no reasons.

Arguments: the table of cases. Prints CPU milliseconds and how many answers differ."""
import sys
import time

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

FIELDS = ["level", "absent", "disciplined", "pending", "months", "initiatives", "province", "run"]
Person = build_entity(key="person", plural="persons", label="", is_person=True)


def given(name):
    return type(name, (Variable,), dict(value_type=int, entity=Person, definition_period=DateUnit.YEAR, label=name))


class worker(Variable):
    value_type, entity, definition_period, label = bool, Person, DateUnit.YEAR, "worker"

    def formula(person, period):
        return ((person("level", period) >= 2) * (person("absent", period) < 3) * (person("disciplined", period) == 0)
                * (person("pending", period) == 0) * (person("months", period) >= 6))


class fighter(Variable):
    value_type, entity, definition_period, label = bool, Person, DateUnit.YEAR, "fighter"

    def formula(person, period):
        return person("worker", period) * ((person("level", period) == 3) + (person("initiatives", period) > 0))


class provincial(Variable):
    value_type, entity, definition_period, label = bool, Person, DateUnit.YEAR, "provincial"

    def formula(person, period):
        return (person("run", period) >= 3) * (person("province", period) == 1) * (person("pending", period) == 0)


system = TaxBenefitSystem([Person])
system.add_variables(*[given(name) for name in FIELDS], worker, fighter, provincial)
cases = numpy.loadtxt(sys.argv[1], dtype=int, delimiter="\t")
simulation = SimulationBuilder().build_default_simulation(system, count=len(cases))
start = time.process_time()
for column, name in enumerate(FIELDS):
    simulation.set_input(name, "2025", cases[:, column])
answers = [simulation.calculate(name, "2025") for name in ("worker", "fighter", "provincial")]
spent = (time.process_time() - start) * 1000
wrong = int((numpy.stack(answers, axis=1).astype(int) != cases[:, 8:]).any(axis=1).sum())
print("%f\t%d" % (spent, wrong))
