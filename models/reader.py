"""Reading model files: source text to `Module`, without running anything.

`read_file` and `read_source` follow the relations that a file imports, from the catalogue and
from other files of the project, and read those files too.  Every error of the file is reported
in one run; what is imported and cannot be read is reported where it is used.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from pathlib import Path

from . import hints
from .functions import FunctionReader
from .keys import relation_keys
from .names import Names, Place
from .project import Origin, Project, SourceFile
from .scope import BUILTINS, RESERVED, Constant, Defined, Function, LanguageName, Other, nodes
from .source import Source, SourceError, decode, read_bytes
from .terms import Claim, Module, ReadError, Relation, Span
from .traverse import calls


def read_file(path: str | Path, root: Path | None = None) -> Module:
    """Read a model file.

    `root` is the project's folder: where imports are looked for besides the file's own folder.
    """
    path = Path(path)
    try:
        data = read_bytes(path)
        if b"passbound" not in data and not _DECORATED.search(data.decode("latin-1")):
            return Module(str(path), {}, (), ())
        text = decode(data)
    except SourceError as error:
        return Module(str(path), {}, (), (ReadError(str(path), error.span, error.message),))
    return read_source(text, str(path), root)


def read_source(source: str, file: str, root: Path | None = None) -> Module:
    """Read the text of a model file; `file` is its name in messages and where it would lie."""
    if "passbound" not in source and not _DECORATED.search(source):
        return Module(file, {}, (), ())
    project = Project(Path(root) if root is not None else None)
    try:
        main = SourceFile(file, Path(file), source)
    except SourceError as error:
        return Module(file, {}, (), (ReadError(file, error.span, error.message),))
    project.add(main)
    return _ModuleReader(project, main).read()


_DECORATED = re.compile(r"^@(claim|relation)\b", re.MULTILINE)
"""A file that has these concerns us, also where it forgot to import them."""


class ScopeNames(Names):
    """What names mean in one file; `key_of` gives a relation's key by its origin."""

    def __init__(self, file: SourceFile, project: Project, key_of: Callable[[Origin], str]) -> None:
        super().__init__()
        self._file = file
        self._project = project
        self._key_of = key_of

    def constant(self, name: str) -> int | str:
        """The value of a module-level constant, else why the name has none."""
        if name in RESERVED:
            return f"`{name}` is a name of the language, no number"
        match self._file.scope.lookup(name):
            case Constant(value):
                return value
            case None:
                near = get_close_matches(name, self.local, 1)
                hint = f": did you mean `{near[0]}`?" if near else ""
                return f"`{name}` is not bound: it is no parameter, local name or constant{hint}"
            case Defined(role="relation"):
                return f"`{name}` is a relation: call it, as in `{name}(n)`"
            case Other(why):
                return f"`{name}` {why}"
            case _:
                return f"`{name}` is no integer constant of this file: bind it here to a number"

    def function(self, name: str) -> str:
        """The language's function that a called name stands for, else ""."""
        binding = self._file.scope.lookup(name)
        if isinstance(binding, LanguageName):
            return binding.name
        return name if binding is None and name in BUILTINS else ""

    def relation(self, name: str) -> tuple[str, tuple[str, ...]] | str:
        """The key and the parameters of a called relation, else why there is none."""
        origin = self._project.origin(self._file, name)
        if isinstance(origin, str):
            return origin
        arguments = origin.function.args
        params = tuple(a.arg for a in (*arguments.posonlyargs, *arguments.args))
        return self._key_of(origin), params


class _ModuleReader:
    def __init__(self, project: Project, main: SourceFile) -> None:
        self.project = project
        self.main = main
        self.errors: list[ReadError] = []
        self.origins: list[Origin] = []
        self.keys: dict[Origin, str] = {}

    def read(self) -> Module:
        own = list(self._own_functions())
        self._discover(function for function, _ in own)
        self.keys = relation_keys(self.main, self.origins)
        relations: dict[str, Relation] = {}
        broken: dict[str, str] = {}
        claims: list[Claim] = []
        for function, role in own:
            if role == "relation":
                key = function.name
                found = len(self.errors)
                relation = self._reader(self.main, function, key).relation(key)
                if len(self.errors) == found:
                    relations[key] = relation
                else:
                    broken[key] = f"line {self.errors[found].span.line}"
        foreign = [origin for origin in self.origins if origin.file is not self.main]
        for origin in foreign:
            self._read_foreign(origin, relations, broken)
        broken_later = self._spread(relations, broken)
        for function, role in own:
            if role == "claim":
                name = f"{self.main.stem}.{function.name}"
                found = len(self.errors)
                claim = self._reader(self.main, function, name).claim(name)
                if len(self.errors) == found and self._uses_only_sound(claim, broken_later):
                    claims.append(claim)
        used = self._needed(relations, claims)
        errors = sorted(
            dict.fromkeys(self.errors), key=lambda e: (e.span.line, e.span.column, e.message)
        )
        return Module(
            self.main.label,
            {key: relations[key] for key in relations if key in used},
            tuple(claims),
            tuple(errors),
        )

    def _complain(self, node: ast.AST | Span, message: str, name: str | None) -> None:
        span = node if isinstance(node, Span) else self.main.source.span(node)
        self.errors.append(ReadError(self.main.label, span, message, name))

    def _own_functions(self) -> Iterator[tuple[Function, str]]:
        """The file's own relations and claims, without those that stand or are named wrongly."""
        scope = self.main.scope
        for function in scope.other_functions:
            if (found := scope.missing_decorator(function)) is not None:
                self._complain(found[0], hints.not_imported(found[1]), function.name)
        decorated = [function for function, _, _ in scope.functions]
        for function, role, on_top in scope.functions:
            name = function.name
            where = _name_span(self.main.source, function)
            shown = f"{self.main.stem}.{name}" if role == "claim" else name
            if not on_top:
                self._complain(where, f"a {role} stands at the top of the file", shown)
            elif name in RESERVED:
                self._complain(
                    where, f"`{name}` is a name of the language: choose another one", shown
                )
            elif scope.rebinding(name) is not None:
                first = scope.first_line(name)
                again = scope.rebinding(name)
                first_of_two = again is not function and again in decorated
                if not first_of_two and (again is function or first == function.lineno):
                    self._complain(
                        where if again is function else again or where,
                        f"`{name}` is bound already on line {first}: choose another name",
                        shown,
                    )
            else:
                yield function, role

    def _discover(self, functions: Iterator[Function]) -> None:
        """All relations that are needed, each once, the file's own ones first."""
        pending: list[tuple[SourceFile, Function]] = [(self.main, f) for f in functions]
        seen: set[Origin] = set()
        while pending:
            file, function = pending.pop(0)
            for node in nodes(function):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    origin = self.project.origin(file, node.func.id)
                    if isinstance(origin, Origin) and origin not in seen:
                        seen.add(origin)
                        self.origins.append(origin)
                        if origin.file is not self.main:
                            pending.append((origin.file, origin.function))

    def _names(self, file: SourceFile) -> ScopeNames:
        return ScopeNames(file, self.project, lambda origin: self.keys[origin])

    def _reader(self, file: SourceFile, function: Function, name: str) -> FunctionReader:
        place = Place.RELATION
        if file.scope.role_of(function) == "claim":
            place = Place.CLAIM
        return FunctionReader(
            function,
            place,
            self._names(file),
            file.source,
            file.label,
            lambda node, message: self._complain(node, message, name),
        )

    def _read_foreign(
        self, origin: Origin, relations: dict[str, Relation], broken: dict[str, str]
    ) -> None:
        key = self.keys[origin]
        problems: list[str] = []

        def complain(node: ast.AST | Span, message: str) -> None:
            span = node if isinstance(node, Span) else origin.file.source.span(node)
            problems.append(f"{origin.file.label}:{span.line}:{span.column}: {message}")

        reader = FunctionReader(
            origin.function,
            Place.RELATION,
            self._names(origin.file),
            origin.file.source,
            origin.file.label,
            complain,
        )
        relation = reader.relation(key)
        if problems:
            broken[key] = problems[0]
        else:
            relations[key] = relation

    def _spread(self, relations: dict[str, Relation], broken: dict[str, str]) -> dict[str, str]:
        """Drop the relations that need a broken one; every broken key with its reason."""
        foreign = {key for origin, key in self.keys.items() if origin.file is not self.main}
        reasons = dict(broken)
        changed = bool(broken)
        while changed:
            changed = False
            for key, relation in list(relations.items()):
                for call in calls(relation):
                    if call.relation in reasons:
                        del relations[key]
                        reasons[key] = reasons[call.relation]
                        if key not in foreign and call.relation in foreign:
                            self._complain(
                                call.span or relation.span or Span(1, 1, 1, 1),
                                f"`{call.relation}` has an error: {reasons[call.relation]}",
                                key,
                            )
                        changed = True
                        break
        return reasons

    def _uses_only_sound(self, claim: Claim, broken: dict[str, str]) -> bool:
        for call in calls(claim) if broken else ():
            if call.relation in broken:
                self._complain(
                    call.span or Span(1, 1, 1, 1),
                    f"`{call.relation}` has an error: {broken[call.relation]}",
                    claim.name,
                )
                return False
        return True

    def _needed(self, relations: dict[str, Relation], claims: list[Claim]) -> set[str]:
        """The file's own relations, and what they and the claims use."""
        own = {key for key, relation in relations.items() if relation.file == self.main.label}
        if len(own) == len(relations):
            return own
        pending = list(own)
        pending.extend(call.relation for claim in claims for call in calls(claim))
        used: set[str] = set()
        while pending:
            key = pending.pop()
            if key not in used:
                used.add(key)
                pending.extend(call.relation for call in calls(relations[key]))
        return used


def _name_span(source: Source, function: Function) -> Span:
    """Where the name of a function stands."""
    line = function.lineno
    text = source.lines[line - 1] if line <= len(source.lines) else ""
    column = text.find(function.name, source.span(function).column - 1 + len("def"))
    if column < 0:
        return source.span(function)
    return Span(line, column + 1, line, column + 1 + len(function.name))


__all__ = ["ScopeNames", "read_file", "read_source"]
