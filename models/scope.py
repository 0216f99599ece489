"""What the names of a model file stand for: constants, imports, decorated functions.

A `Scope` is made from a syntax tree alone.  A name that is bound more than once, or in a way
that the language does not follow, stands for `Other` and may still be used by the rest of the
file, which is skipped; a relation or claim that uses it is told why it cannot.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

from attrs import frozen

LANGUAGE_MODULE = "passbound.models"
LANGUAGE_MODULES = frozenset({LANGUAGE_MODULE, "passbound.models.language"})
FUNCTIONS = frozenset({"cdiv", "flog2", "clog2", "flog", "clog", "log2", "log"})
GROWTH = frozenset({"O", "Omega", "Theta"})
DECORATORS = frozenset({"relation", "claim"})
BUILTINS = frozenset({"min", "max", "sum", "range"})
LANGUAGE_NAMES = FUNCTIONS | GROWTH | DECORATORS
RESERVED = LANGUAGE_NAMES | BUILTINS

MAX_CONSTANT_BITS = 1 << 17
"""No literal, constant or power of two literals may be longer than this."""

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


@frozen
class Constant:
    """`NAME = 3`, `NAME = -3`, `NAME = 10**6`."""

    value: int


@frozen
class LanguageName:
    """A decorator or function of the language, or the module that has them (`name` is empty)."""

    name: str


@frozen
class Imported:
    """`from module import name`; `level` counts the dots before the module's name."""

    module: str
    name: str
    level: int


@frozen
class ImportedModule:
    """`import module` (bound under its first word) or `import module as name`."""

    module: str


@frozen
class Defined:
    """A function that stands at the top of the file; `role` is its decorator, "" without one."""

    function: Function
    role: str


@frozen
class Other:
    """Anything else; `why` completes the sentence "NAME ..."."""

    why: str


Binding: TypeAlias = Constant | LanguageName | Imported | ImportedModule | Defined | Other


class Scope:
    """The module-level names of one file."""

    def __init__(self, tree: ast.Module) -> None:
        self._bound: dict[str, list[tuple[ast.AST, Binding]]] = {}
        self.star_imports: list[str] = []
        top = set(map(id, tree.body))
        for node in _module_level(tree):
            for name, binding in self._bindings(node, id(node) in top):
                self._bound.setdefault(name, []).append((node, binding))
        functions: list[Function] = []
        for node in _statements(tree):
            if isinstance(node, ast.Global):
                for name in node.names:
                    binding = Other("is bound again by a function with `global`")
                    self._bound.setdefault(name, []).append((node, binding))
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                functions.append(node)
        self.functions = tuple(self._decorated(functions, top))
        self.other_functions = tuple(f for f in functions if id(f) in top and not self.role_of(f))

    def lookup(self, name: str) -> Binding | None:
        """What a name stands for, None for a name that the file does not bind."""
        bound = self._bound.get(name, [])
        if not bound:
            return None
        if len(bound) > 1 and any(binding != bound[0][1] for _, binding in bound):
            lines = sorted({getattr(node, "lineno", 1) for node, _ in bound})
            return Other(f"is bound more than once (lines {', '.join(map(str, lines))})")
        if len(bound) > 1 and isinstance(bound[0][1], Constant):
            return Other("is bound more than once")
        return bound[0][1]

    def rebinding(self, name: str) -> ast.AST | None:
        """The second place where a name is bound."""
        bound = self._bound.get(name, [])
        return bound[1][0] if len(bound) > 1 else None

    def first_line(self, name: str) -> int:
        """The line where a name is bound first."""
        return getattr(self._bound[name][0][0], "lineno", 1)

    def relations(self) -> list[str]:
        """The names that the file defines as relations or imports."""
        bound = ((name, places[0][1]) for name, places in self._bound.items())
        return [
            name
            for name, binding in bound
            if isinstance(binding, Imported)
            or (isinstance(binding, Defined) and binding.role == "relation")
        ]

    def missing_decorator(self, function: Function) -> tuple[ast.expr, str] | None:
        """A decorator that is meant as one of the language, but is not imported as such."""
        for decorator in function.decorator_list:
            called = decorator.func if isinstance(decorator, ast.Call) else decorator
            dotted = _dotted(called)
            if dotted is None or dotted[-1] not in DECORATORS or self.role(decorator):
                continue
            binding = self.lookup(dotted[0])
            ours = binding is None and len(dotted) == 1 and not self.star_imports
            if isinstance(binding, Imported | ImportedModule):
                ours = not getattr(binding, "level", 0) and binding.module == "passbound"
            if ours:
                return called, dotted[-1]
        return None

    def role_of(self, function: Function) -> str:
        """`relation` or `claim` for a function that is decorated as one, else ""."""
        return next(filter(None, map(self.role, function.decorator_list)), "")

    def role(self, decorator: ast.expr) -> str:
        """`relation` or `claim` where a decorator (or its call) is one of the language, else ""."""
        if isinstance(decorator, ast.Call):
            decorator = decorator.func
        dotted = _dotted(decorator)
        if dotted is None:
            return ""
        first, *rest = dotted
        for _, binding in self._bound.get(first, []):
            if isinstance(binding, LanguageName):
                path = [binding.name, *rest] if binding.name else rest
                if len(path) == 1 and path[0] in DECORATORS:
                    return path[0]
            if isinstance(binding, ImportedModule):
                module = ".".join([binding.module, *rest[:-1]])
                if rest and module in LANGUAGE_MODULES and rest[-1] in DECORATORS:
                    return rest[-1]
        return ""

    def _decorated(
        self, functions: list[Function], top: set[int]
    ) -> Iterator[tuple[Function, str, bool]]:
        """Every decorated function in the order of the file: its role, and if it stands on top."""
        for node in sorted(functions, key=lambda node: (node.lineno, node.col_offset)):
            role = self.role_of(node)
            if role:
                yield node, role, id(node) in top

    def _bindings(self, node: ast.AST, on_top: bool) -> Iterator[tuple[str, Binding]]:
        match node:
            case ast.ImportFrom():
                yield from self._from_import(node)
            case ast.Import():
                for alias in node.names:
                    if alias.asname and alias.name in LANGUAGE_MODULES:
                        yield alias.asname, LanguageName("")
                    elif alias.asname:
                        yield alias.asname, ImportedModule(alias.name)
                    else:
                        first = alias.name.partition(".")[0]
                        yield first, ImportedModule(first)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if on_top:
                yield name, _constant(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=value) if on_top:
                if value is not None:
                    yield name, _constant(value)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.name, Defined(node, self.role_of(node))
            case ast.ClassDef():
                yield node.name, Other("is a class")
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
                yield name, Other("is no integer constant")
            case ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
                yield name, Other("is no integer constant")
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name, Other("is no integer literal, bound once at the top of the file")

    def _from_import(self, node: ast.ImportFrom) -> Iterator[tuple[str, Binding]]:
        module = node.module or ""
        for alias in node.names:
            bound_as = alias.asname or alias.name
            full = f"{module}.{alias.name}"
            if alias.name == "*":
                self.star_imports.append(module)
                if module in LANGUAGE_MODULES and not node.level:
                    for name in sorted(LANGUAGE_NAMES):
                        yield name, LanguageName(name)
            elif node.level:
                yield bound_as, Imported(module, alias.name, node.level)
            elif module in LANGUAGE_MODULES and alias.name in LANGUAGE_NAMES:
                yield bound_as, LanguageName(alias.name)
            elif full in LANGUAGE_MODULES:
                yield bound_as, LanguageName("")
            else:
                yield bound_as, Imported(module, alias.name, 0)


def _dotted(node: ast.expr) -> list[str] | None:
    path: list[str] = []
    while isinstance(node, ast.Attribute):
        path.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    return [node.id, *reversed(path)]


_OWN_SCOPE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)


def _module_level(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes of a file outside of its functions and classes, in the order of the file."""
    top = set(map(id, tree.body))
    pending: list[ast.AST] = list(reversed(tree.body))
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, _OWN_SCOPE):
            continue
        children = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.Assign | ast.AnnAssign) and id(node) in top:
            children = _without_plain_target(node, children)
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            children = [c for c in ast.walk(node) if isinstance(c, ast.NamedExpr)]
        pending.extend(reversed(children))


def _statements(tree: ast.Module) -> Iterator[ast.AST]:
    """All statements, those inside of others too, and what holds them (`except`, `case`)."""
    pending: list[ast.AST] = [tree]
    for node in pending:  # which grows
        yield node
        for field in _BLOCKS:
            block = getattr(node, field, None)
            if isinstance(block, list):
                pending.extend(block)


_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes of a tree, in the order of `ast.walk`, which takes twice as long."""
    pending: list[ast.AST] = [tree]
    for node in pending:  # which grows
        yield node
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, list):
                pending.extend([part for part in value if isinstance(part, ast.AST)])
            elif isinstance(value, ast.AST):
                pending.append(value)


def _without_plain_target(
    node: ast.Assign | ast.AnnAssign, children: list[ast.AST]
) -> list[ast.AST]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    plain = len(targets) == 1 and isinstance(targets[0], ast.Name)
    return [child for child in children if not (plain and child is targets[0])]


def _constant(node: ast.expr) -> Binding:
    """The binding that an assigned expression makes."""
    value = _literal(node)
    if value is None:
        return Other(
            "is no integer literal: a constant is one, possibly negated, or a power of two"
        )
    if value is _TOO_LONG:
        return Other(f"is longer than {MAX_CONSTANT_BITS:,} bits")
    assert isinstance(value, int)
    return Constant(value)


_TOO_LONG = object()


def _literal(node: ast.expr) -> object:
    match node:
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            value = _unsigned(operand)
            return -value if isinstance(value, int) else value
        case _:
            return _unsigned(node)


def _unsigned(node: ast.expr) -> object:
    match node:
        case ast.Constant(value=int(value)) if not isinstance(value, bool):
            return value if value.bit_length() <= MAX_CONSTANT_BITS else _TOO_LONG
        case ast.BinOp(op=ast.Pow(), left=left, right=right):
            base, exponent = _plain(left), _plain(right)
            if base is None or exponent is None:
                return None
            if base.bit_length() * exponent > MAX_CONSTANT_BITS and base > 1:
                return _TOO_LONG
            return base**exponent
        case _:
            return None


def _plain(node: ast.expr) -> int | None:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    return None
