"""Writes correctly rounded values of activation functions at points of our own, by mpmath (Debian: python3-mpmath).

    python3 scripts/reference.py tests/fixtures/reference [points per group [seed [id …]]]

Every value is computed with 1400 bits and again with twice as many, until both round to the same double. The definitions are
the textbook ones, which may cancel, because precision is free here. Parameters and constants are the doubles of the library.
"""
import json
import math
import random
import sys

from mpmath import erfc, exp, expm1, log1p, mp, mpf, pi, sech, sqrt, tanh


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


def left_only(f):
    return lambda x: mpf(0) if x > 0 else f(x)


def rectified(right, left):
    return lambda x: right(x) if x > 0 else left(x)


def gate(z, z1, z2):
    """x·σ(z(x)) and its two derivatives."""
    return (
        lambda x: x * sigma(z(x)),
        lambda x: sigma(z(x)) + x * sigma1(z(x)) * z1(x),
        lambda x: 2 * sigma1(z(x)) * z1(x) + x * (sigma2(z(x)) * z1(x) ** 2 + sigma1(z(x)) * z2(x)),
    )


# Each: value, first and second derivative and, where there is a parameter, the derivative by it.


def sigmoid(_):
    return sigma, sigma1, sigma2


def log_sigmoid(_):
    return lambda x: -log1p(exp(-x)), lambda x: sigma(-x), lambda x: -sigma1(x)


def scaled_tanh(height, steepness):
    return (
        lambda x: height * tanh(steepness * x),
        lambda x: height * steepness * sech(steepness * x) ** 2,
        lambda x: -2 * height * steepness**2 * tanh(steepness * x) * sech(steepness * x) ** 2,
    )


def exponential_unit(scale, depth):
    return (
        rectified(lambda x: scale * x, lambda x: scale * depth * expm1(x)),
        rectified(lambda x: scale, lambda x: scale * depth * exp(x)),
        left_only(lambda x: scale * depth * exp(x)),
    )


def elu(alpha):
    return exponential_unit(mpf(1), alpha) + (left_only(expm1),)


def selu(_):
    return exponential_unit(mpf(1.0507009873554805), mpf(1.6732632423543772))


def celu(alpha):
    return (
        rectified(lambda x: x, lambda x: alpha * expm1(x / alpha)),
        rectified(lambda x: mpf(1), lambda x: exp(x / alpha)),
        left_only(lambda x: exp(x / alpha) / alpha),
        left_only(lambda x: expm1(x / alpha) - x / alpha * exp(x / alpha)),
    )


def softplus(beta):
    return (
        lambda x: log1p(exp(beta * x)) / beta,
        lambda x: sigma(beta * x),
        lambda x: beta * sigma1(beta * x),
        # xσ(βx)/β − log(1 + e^(βx))/β², without the cancellation on the right, which no precision would outlast.
        lambda x: -(log1p(exp(-beta * abs(x))) + beta * abs(x) * sigma(-beta * abs(x))) / beta**2,
    )


def softsign(_):
    return (
        lambda x: x / (1 + abs(x)),
        lambda x: 1 / (1 + abs(x)) ** 2,
        lambda x: (-2 if x > 0 else 2) / (1 + abs(x)) ** 3,
    )


def swish(beta):
    return gate(lambda x: beta * x, lambda x: beta, lambda x: 0) + (lambda x: x * x * sigma1(beta * x),)


def quick_gelu(_):
    return swish(mpf(1.702))[:3]


def gelu(_):
    return lambda x: x * normal(x), lambda x: normal(x) + x * density(x), lambda x: density(x) * (2 - x * x)


def gelu_tanh(_):
    k, c = mpf(0.044715), 2 * sqrt(2 / pi)
    return gate(lambda x: c * (x + k * x**3), lambda x: c * (1 + 3 * k * x * x), lambda x: 6 * c * k * x)


def mish(_):
    # tanh(log(1 + w)) = n/(n + 2) with w = exp x, n = w(w + 2), and its derivatives by x.
    def t(x):
        n = exp(x) * (exp(x) + 2)
        return n / (n + 2)

    def t1(x):
        w = exp(x)
        return 4 * w * (w + 1) / (w * (w + 2) + 2) ** 2

    def t2(x):
        w = exp(x)
        return 4 * w * (2 + 2 * w - 3 * w * w - 2 * w**3) / (w * (w + 2) + 2) ** 3

    return lambda x: x * t(x), lambda x: t(x) + x * t1(x), lambda x: 2 * t1(x) + x * t2(x)


def hard_sigmoid(_):
    return (
        lambda x: min(max(mpf(0), (x + 3) / 6), mpf(1)),
        lambda x: mpf(1) / 6 if -3 < x < 3 else mpf(0),
        lambda x: mpf(0),
    )


def hard_swish(_):
    return (
        lambda x: x if x >= 3 else mpf(0) if x <= -3 else x * (x + 3) / 6,
        lambda x: mpf(1) if x >= 3 else mpf(0) if x <= -3 else (2 * x + 3) / 6,
        lambda x: mpf(1) / 3 if -3 < x < 3 else mpf(0),
    )


def tanhshrink(_):
    return lambda x: x - tanh(x), lambda x: tanh(x) ** 2, lambda x: 2 * tanh(x) * sech(x) ** 2


def squareplus(b):
    def root(x):
        return sqrt(x * x + b)

    return (
        lambda x: (x + root(x)) / 2,
        lambda x: (1 + x / root(x)) / 2,
        lambda x: b / 2 / root(x) ** 3,
        lambda x: 1 / (4 * root(x)),
    )


def squared_relu(_):
    return (
        rectified(lambda x: x * x, lambda x: mpf(0)),
        rectified(lambda x: 2 * x, lambda x: mpf(0)),
        rectified(lambda x: mpf(2), lambda x: mpf(0)),
    )


CASES = [
    ('sigmoid', None, sigmoid),
    ('log-sigmoid', None, log_sigmoid),
    ('tanh', None, lambda _: scaled_tanh(mpf(1), mpf(1))),
    ('lecun-tanh', None, lambda _: scaled_tanh(mpf(1.7159), mpf(2) / 3)),
    ('elu', 1, elu),
    ('elu', 0.3, elu),
    ('selu', None, selu),
    ('celu', 1, celu),
    ('celu', 0.3, celu),
    ('celu', 2.7, celu),
    ('softplus', 1, softplus),
    ('softplus', 0.3, softplus),
    ('softplus', 20.1, softplus),
    ('softsign', None, softsign),
    ('swish', 1, swish),
    ('swish', 0.1, swish),
    ('swish', 1.5, swish),
    ('swish', 10.3, swish),
    ('gelu', None, gelu),
    ('gelu-tanh', None, gelu_tanh),
    ('quick-gelu', None, quick_gelu),
    ('mish', None, mish),
    ('hard-sigmoid', None, hard_sigmoid),
    ('hard-swish', None, hard_swish),
    ('tanhshrink', None, tanhshrink),
    ('squareplus', 4, squareplus),
    ('squareplus', 0.1, squareplus),
    ('squared-relu', None, squared_relu),
]

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


def underflow_scale(name, parameter):
    """What x is multiplied by to bring it from about 745, where e^-x underflows, to where the function does."""
    if name == 'gelu':
        return 1 / 20
    if name == 'gelu-tanh':
        return 1 / 33
    if name in ('swish', 'softplus'):
        return 1 / parameter
    return parameter if name == 'celu' else 1


def encode(value):
    if math.isinf(value):
        return 'Infinity' if value > 0 else '-Infinity'
    return '-0' if value == 0 and math.copysign(1, value) < 0 else value


if __name__ == '__main__':
    folder = sys.argv[1]
    n = int(sys.argv[2]) if len(sys.argv) > 2 else 16
    seed = sys.argv[3] if len(sys.argv) > 3 else '1'
    only = sys.argv[4:]
    for name, parameter, make in CASES:
        if only and name not in only:
            continue
        rng = random.Random('%s %s %s' % (seed, name, parameter))
        mp.prec = 8000
        functions = make(None if parameter is None else mpf(parameter))
        scale = underflow_scale(name, parameter)
        xs = points(n, rng)
        if scale != 1:
            xs += [x * scale for x in xs if 600 <= abs(x) <= 800]
        rows = [[encode(v) for v in [x] + [rounded(f, x) for f in functions]] for x in xs]
        head = json.dumps({'id': name, 'parameter': parameter}, separators=(',', ':'))
        body = ',\n'.join(json.dumps(row, separators=(',', ':')) for row in rows)
        path = '%s/%s%s.json' % (folder, name, '' if parameter is None else '_%s' % parameter)
        with open(path, 'w') as file:
            file.write('%s,"rows":[\n%s\n]}\n' % (head[:-1], body))
        print(name, parameter, len(rows), flush=True)
