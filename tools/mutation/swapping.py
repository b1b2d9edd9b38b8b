"""Puts a mutant in the place of its module, in this process: whoever has imported the module's functions gets the changed ones."""

from __future__ import annotations

import sys
from functools import cached_property
from types import CodeType, FunctionType, ModuleType


def put_in_place(module: str, code: CodeType) -> None:
    """Give the functions, methods and constants of a module of the rules their changed form; it must be imported."""
    name = f"followup_rules.{module}"
    original = sys.modules[name]
    changed = ModuleType(name)
    exec(code, changed.__dict__)  # noqa: S102, our own code with one change
    for loaded in [loaded for name, loaded in sys.modules.items() if name.startswith("followup_rules")]:
        for value in vars(loaded).values():
            if hasattr(value, "cache_clear"):
                value.cache_clear()
    for attribute, value in vars(original).copy().items():
        if _is_own(value, name) and attribute in vars(changed) and not attribute.startswith("__"):
            _swap(attribute, value, vars(changed)[attribute])


def _is_own(value: object, module: str) -> bool:
    """Whether a module made a value itself; of functions and classes it also holds those of others."""
    return value.__module__ == module if isinstance(value, FunctionType | type) or hasattr(value, "__wrapped__") else True


def _swap(attribute: str, value: object, other: object) -> None:
    unwrapped, changed = getattr(value, "__wrapped__", value), getattr(other, "__wrapped__", other)
    if isinstance(unwrapped, FunctionType) and isinstance(changed, FunctionType):
        _swap_code(unwrapped, changed)
    elif isinstance(value, type) and isinstance(other, type):
        for name, member in vars(value).items():
            _swap(name, _behind(member), _behind(vars(other).get(name)))
    elif value != other and not attribute.startswith("__"):
        for module in [module for name, module in sys.modules.items() if name.startswith(("followup_rules", "tests"))]:
            if vars(module).get(attribute) is value:
                setattr(module, attribute, other)


def _behind(member: object) -> object:
    """The function behind a property, or whatever else a class holds."""
    match member:
        case property():
            return member.fget
        case cached_property():
            return member.func
    return member


def _swap_code(function: FunctionType, changed: FunctionType) -> None:
    if function.__code__.co_freevars == changed.__code__.co_freevars:
        function.__code__ = changed.__code__
        function.__defaults__ = changed.__defaults__
        function.__kwdefaults__ = changed.__kwdefaults__
