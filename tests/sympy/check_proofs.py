"""Checks quiz questions by SymPy and nothing of ours: reads quiz.json documents, one a line, and prints what is wrong with each.

An exact proof has to hold, and exactly one choice, the one keyed as correct, may have its value.
"""

import json
import re
import statistics
import sys

import sympy

NAMES = {
    "floor": sympy.floor,
    "abs": sympy.Abs,
    "min": sympy.Min,
    "max": sympy.Max,
    "gcd": lambda *n: sympy.igcd(*n),
    "lcm": lambda *n: sympy.ilcm(*n),
    "median": lambda *n: statistics.median(n),
}


def read(text):
    """The exact value of ASCII arithmetic: decimals as fractions, and `^` as a power."""
    exact = re.sub(r"\d+(?:\.\d+)?", lambda found: f"Rational('{found.group()}')", text).replace("^", "**")
    return sympy.sympify(exact, locals={**NAMES, "Rational": sympy.Rational}, rational=True)


def read_choice(text):
    """What a choice says, as children read it; None where it is no number or expression."""
    plain = text.strip().replace("−", "-").replace(",", "")
    if found := re.fullmatch(r"(1[0-2]|[1-9]):([0-5]\d)", plain):
        return sympy.Integer(int(found[1]) % 12 * 60 + int(found[2]))
    if found := re.fullmatch(r"(\d+) (\d+)/(\d+)", plain):
        return sympy.Integer(found[1]) + sympy.Rational(int(found[2]), int(found[3]))
    plain = plain.removeprefix("$")
    if not re.fullmatch(r"[-+\d./\sa-z]+", plain) or re.search(r"[a-z]{2}", plain):
        return None
    return read(re.sub(r"(\d)([a-z])", r"\1*\2", plain))


SIGNS = {"<": -1, "=": 0, ">": 1, "You cannot tell": None}


def is_right(proof, text, texts):
    """Whether a choice answers the question, by the proof alone."""
    if "equation" in proof:
        left, right = proof["equation"].split("=")
        value = read_choice(text)
        gap = read(left) - read(right)
        return value is not None and sympy.simplify(gap.subs(sympy.Symbol(proof["variable"]), value)) == 0
    value = read(proof["expression"])
    if all(choice in SIGNS for choice in texts):
        return SIGNS[text] == sympy.sign(value)
    choice = read_choice(text)
    return choice is not None and sympy.simplify(choice - value) == 0


def faults(question):
    proof = question["proof"]
    if proof["kind"] != "exact":
        return
    if "expression" in proof and sympy.simplify(read(proof["expression"]) - read(proof["equals"])) != 0:
        yield f"{proof['expression']} is not {proof['equals']}"
    texts = [choice["text"] for choice in question["choices"]]
    for choice in question["choices"]:
        if is_right(proof, choice["text"], texts) != choice["correct"]:
            yield f"the choice {choice['text']} is keyed {choice['correct']}"


def main():
    checked = 0
    for line in sys.stdin:
        for question in json.loads(line)["questions"]:
            checked += question["proof"]["kind"] == "exact"
            for fault in faults(question):
                print(f"{question['skill']}: {question['prompt']} {fault}")
    print(f"{checked} checked")


if __name__ == "__main__":
    main()
