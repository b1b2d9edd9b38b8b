"""All the small changes that are made to a module, one at a time: each should make some test fail.

Changed are comparisons, logic, arithmetic, conditions, numbers, truths, names written as text, and min, max,
any and all. Left alone are annotations, decorators, docstrings and sentences: wording decides nothing. So are the
imports for the type checker alone, which never run.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, MappingProxyType

OPERATORS: Mapping[type[ast.AST], type[ast.AST]] = MappingProxyType(
    {
        ast.Lt: ast.LtE,
        ast.LtE: ast.Lt,
        ast.Gt: ast.GtE,
        ast.GtE: ast.Gt,
        ast.Eq: ast.NotEq,
        ast.NotEq: ast.Eq,
        ast.Is: ast.IsNot,
        ast.IsNot: ast.Is,
        ast.In: ast.NotIn,
        ast.NotIn: ast.In,
        ast.And: ast.Or,
        ast.Or: ast.And,
        ast.Add: ast.Sub,
        ast.Sub: ast.Add,
        ast.BitAnd: ast.BitOr,
        ast.BitOr: ast.BitAnd,
        ast.USub: ast.UAdd,
    }
)
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
UNTOUCHED = ("annotation", "returns", "decorator_list", "type_comment")


@dataclass(frozen=True)
class Mutant:
    """A module with one change: the line it is on, what it is, and the changed module."""

    file: Path
    line: int
    change: str
    tree: ast.Module

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line}: {self.change}"

    def code(self) -> CodeType:
        """The changed module, compiled; what does not compile is a mistake in the making of mutants, and raises."""
        return compile(self.tree, str(self.file), "exec")


def mutants(file: Path) -> Iterator[Mutant]:
    """Every mutant of a module, from its first line to its last."""
    original = ast.parse(file.read_text("utf-8"))
    for number, node in enumerate(_nodes(original)):
        for version, (changed, change) in enumerate(_changes(node)):
            del changed
            tree = copy.deepcopy(original)
            twin = list(_nodes(tree))[number]
            _become(twin, list(_changes(twin))[version][0])
            yield Mutant(file, _line(node), change, ast.fix_missing_locations(tree))


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes that may be changed, in the order of the text."""
    for field, value in ast.iter_fields(node):
        if field in UNTOUCHED:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not (_is_docstring(child) or _is_type(child) or _is_for_the_type_checker(child)):
                yield child
                yield from _nodes(child)


def _line(node: ast.AST) -> int:
    return next((found for each in ast.walk(node) if (found := getattr(each, "lineno", 0))), 0)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_type(node: ast.AST) -> bool:
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal"


def _is_for_the_type_checker(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _changes(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:  # noqa: C901, PLR0912, one line a kind of change
    match node:
        case ast.Compare(ops=ops):
            for at, operator in enumerate(ops):
                swapped = [*ops[:at], OPERATORS[type(operator)](), *ops[at + 1 :]]
                yield _with(node, ops=swapped), f"{ast.unparse(node)}: {type(operator).__name__} to {type(swapped[at]).__name__}"
        case ast.BoolOp(op=operator, values=values):
            yield _with(node, op=OPERATORS[type(operator)]()), f"{ast.unparse(node)}: and/or swapped"
            for at in range(len(values)):
                left = [*values[:at], *values[at + 1 :]]
                yield left[0] if len(left) == 1 else _with(node, values=left), f"{ast.unparse(node)}: without {ast.unparse(values[at])}"
        case ast.BinOp(op=operator) | ast.AugAssign(op=operator) if type(operator) in OPERATORS:
            yield _with(node, op=OPERATORS[type(operator)]()), f"{ast.unparse(node)}: other operator"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand, f"{ast.unparse(node)}: without not"
        case ast.UnaryOp(op=ast.USub()):
            yield _with(node, op=ast.UAdd()), f"{ast.unparse(node)}: without minus"
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield _with(node, test=ast.UnaryOp(ast.Not(), test)), f"if {ast.unparse(test)}: negated"
        case ast.comprehension(ifs=[*tests]) if tests:
            for at in range(len(tests)):
                yield _with(node, ifs=[*tests[:at], *tests[at + 1 :]]), f"for ... if {ast.unparse(tests[at])}: dropped"
        case ast.Constant(value=bool(value)):
            yield _with(node, value=not value), f"{value} to {not value}"
        case ast.Constant(value=int(value)):
            yield _with(node, value=value + 1), f"{value} to {value + 1}"
        case ast.Constant(value=str(value)) if value.isidentifier():
            yield _with(node, value=value + "_"), f"“{value}” misspelt"
        case ast.Name(id=name) if name in CALLS:
            yield _with(node, id=CALLS[name]), f"{name} to {CALLS[name]}"
        case ast.Continue() | ast.Break():
            yield ast.Pass(), "loop goes on"


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _become(node: ast.AST, other: ast.AST) -> None:
    """Make a node another one in place, so that whatever holds it holds the other."""
    node.__class__ = type(other)
    node.__dict__.clear()
    node.__dict__.update(other.__dict__)
