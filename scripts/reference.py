"""Writes correctly rounded values of activation functions, and their moments under N(0, 1), by mpmath (Debian: python3-mpmath).

`npm run reference` calls it with the definitions of src/lib/activations/functions; by hand, at points of one's own:

    python3 scripts/reference.py FOLDER [points per group [seed]] < definitions.json

Every value is computed with 1400 bits and again with twice as many, until both round to the same double.
"""
import ast
import json
import math
import os
import random
import sys

import mpmath
from mpmath import erfc, exp, mp, mpf, pi, sqrt


def sigma(x):
    return 1 / (1 + exp(-x))


def sigma1(x):
    return sigma(x) * sigma(-x)


def sigma2(x):
    return sigma1(x) * (1 - 2 * sigma(x))


def normal(x):
    """Distribution function of N(0, 1); mpmath's erfc fails for huge arguments, where 1 or the leading term is all there is to see."""
    if abs(x) < 1e4:
        return erfc(-x / sqrt(mpf(2))) / 2
    return mpf(1) if x > 0 else density(x) / -x


def density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


class Exactly(ast.NodeTransformer):
    """Makes every number of an expression an mpf, so that 1 / 3 is a third and a decimal is its double."""

    def visit_Constant(self, node):
        call = ast.Call(func=ast.Name('mpf', ast.Load()), args=[node], keywords=[])
        return ast.copy_location(call, node)


def compiled(expression):
    tree = Exactly().visit(ast.parse(expression.strip(), mode='eval'))
    return compile(ast.fix_missing_locations(tree), expression, 'eval')


NAMES = dict(vars(mpmath), mpf=mpf, sigma=sigma, sigma1=sigma1, sigma2=sigma2, normal=normal, density=density, abs=abs)


class Lookup(dict):
    """The names of an expression: those of `where` are computed when they are met."""

    def __init__(self, where, x, p):
        super().__init__(x=x, p=p)
        self.where = where

    def __missing__(self, name):
        if name not in self.where:
            raise KeyError(name)
        value = self[name] = eval(self.where[name], NAMES, self)
        return value


QUANTITIES = ('value', 'derivative', 'secondDerivative', 'parameterDerivative')


def functions_of(exact, parameter):
    """f, f′, f″ and, where there is a parameter, ∂f/∂p as functions of x."""
    where = {name: compiled(text) for name, text in exact.get('where', {}).items()}
    codes = [compiled(exact[quantity]) for quantity in QUANTITIES if quantity in exact]
    p = None if parameter is None else mpf(parameter)
    return [lambda x, code=code: mpf(eval(code, NAMES, Lookup(where, x, p))) for code in codes]


EXTREMES = [5e-324, 1e-310, 1e-300, 1e-155, 1e150, 1e154, 1e160, 1e300, 1.7e308]


def to_double(value):
    """The nearest double, ties to even, subnormals and overflow included."""
    if value == 0:
        return 0.0
    sign = -1.0 if value < 0 else 1.0
    _, exponent = mp.frexp(abs(value))
    unit = max(int(exponent) - 53, -1074)
    scaled = abs(value) * mpf(2) ** -unit
    count = int(mp.floor(scaled))
    rest = scaled - count
    if rest > 0.5 or (rest == 0.5 and count & 1):
        count += 1
    try:
        return sign * math.ldexp(count, unit)
    except OverflowError:
        return sign * math.inf


def rounded(f, x):
    precision, last = 1400, None
    while precision < 60000:
        mp.prec = precision
        value = to_double(f(mpf(x)))
        if value == last:
            return value
        last, precision = value, precision * 2
    raise ArithmeticError('no stable rounding')


def points(n, rng):
    """Uniform in four widths, logarithmic in both directions, where e^x becomes subnormal, and the extremes."""

    def sign():
        return rng.choice((-1, 1))

    groups = [[rng.uniform(-width, width) for _ in range(n)] for width in (2, 12, 45, 800)]
    groups.append([sign() * 10 ** rng.uniform(-320, 0) for _ in range(n // 2)])
    groups.append([sign() * 10 ** rng.uniform(0, 9) for _ in range(n // 2)])
    groups.append([sign() * rng.uniform(700, 760) for _ in range(n // 2)])
    return [x for group in groups for x in group] + [s * x for x in EXTREMES for s in (1, -1)]


def tail_scale(exact, parameter):
    """What x is multiplied by to bring it from about 745, where e^-x underflows, to where the function does."""
    return float(eval(compiled(exact.get('tail', '1')), NAMES, Lookup({}, None, parameter and mpf(parameter))))


def encode(value):
    if math.isinf(value):
        return 'Infinity' if value > 0 else '-Infinity'
    return '-0' if value == 0 and math.copysign(1, value) < 0 else value


def rows_of(name, exact, parameter, n, seed):
    rng = random.Random('%s %s %s' % (seed, name, parameter))
    mp.prec = 8000
    functions = functions_of(exact, parameter)
    scale = tail_scale(exact, parameter)
    xs = points(n, rng)
    if scale != 1:
        xs += [x * scale for x in xs if 600 <= abs(x) <= 800]
    return [[encode(v) for v in [x] + [rounded(f, x) for f in functions]] for x in xs]


def moments_of(exact, parameter, kinks):
    """E f, E f², E f′ and E f′² for z ~ N(0, 1), by tanh-sinh quadrature between whole numbers and kinks."""
    mp.prec = 160
    f, slope = functions_of(exact, parameter)[:2]
    edges = sorted({mpf(k) for k in range(-16, 17)} | {mpf(k) for k in kinks if abs(k) < 16})

    def mean(g):
        return float(mp.quad(lambda z: g(z) * density(z), edges))

    return [mean(f), mean(lambda z: f(z) ** 2), mean(slope), mean(lambda z: slope(z) ** 2)]


def write(folder, definition, n, seed):
    """The table of one function: its definition, its moments at the default parameter, and a row for every point."""
    name, exact, default = definition['id'], definition['exact'], definition['parameter']
    head = dict(id=name, exact=exact, moments=moments_of(exact, default, definition['kinks']))
    tables = []
    for parameter in [default] + exact.get('parameters', []):
        rows = rows_of(name, exact, parameter, n, seed)
        body = ',\n'.join(json.dumps(row, separators=(',', ':')) for row in rows)
        tables.append('{"parameter":%s,"rows":[\n%s\n]}' % (json.dumps(parameter), body))
        print(name, parameter, len(rows), flush=True)
    with open(os.path.join(folder, name + '.json'), 'w', encoding='utf-8') as file:
        file.write('%s,\n"tables":[\n%s\n]}\n' % (json.dumps(head, ensure_ascii=False)[:-1], ',\n'.join(tables)))


if __name__ == '__main__':
    folder = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 16
    seed = sys.argv[3] if len(sys.argv) > 3 else '1'
    for definition in json.load(sys.stdin):
        write(folder, definition, count, seed)
