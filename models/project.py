"""The files of a project, and where an imported relation comes from."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from attrs import field, frozen

from . import hints
from .scope import Constant, Defined, Function, Imported, ImportedModule, LanguageName, Other, Scope
from .source import Source, SourceError, decode, read_bytes

CATALOGUE = "passbound.models.catalogue"
_CATALOGUE_FOLDER = Path(__file__).parent / "catalogue"


class SourceFile:
    """One file that was parsed; `label` is its name in messages."""

    def __init__(self, label: str, path: Path, text: str) -> None:
        self.label = label
        self.path = path
        self.stem = path.stem
        self.source = Source(text)
        self.scope = Scope(self.source.tree)


@frozen
class Origin:
    """A relation's definition: the file and the function in it."""

    file: SourceFile = field(eq=False)
    function: Function = field(eq=id)


class Project:
    """Finds files by the names that they are imported under; each file is read once."""

    def __init__(self, root: Path | None) -> None:
        self._root = root
        self._files: dict[Path, SourceFile | str] = {}

    def add(self, file: SourceFile) -> None:
        """Make a file known under its path."""
        self._files[_absolute(file.path)] = file

    def origin(self, file: SourceFile, name: str) -> Origin | str:
        """The relation that a called name stands for in a file, else why there is none."""
        seen: set[tuple[int, str]] = set()
        asked = name
        while (id(file), name) not in seen:
            seen.add((id(file), name))
            match file.scope.lookup(name):
                case Defined(function, "relation"):
                    return Origin(file, function)
                case Imported() as imported:
                    found = self._imported(file, imported)
                    if isinstance(found, str):
                        return found
                    file, name = found, imported.name
                case None:
                    return hints.no_relation(name, file.scope.relations(), catalogue_names())
                case other:
                    return self._no_relation(asked, name, other)
        return f"`{asked}` is imported in a circle and defined nowhere"

    def _no_relation(self, asked: str, name: str, binding: object) -> str:
        match binding:
            case Defined(role="claim"):
                return f"`{asked}` is a claim, no relation"
            case Defined():
                return f"`{asked}` is a plain function: decorate it with @relation to call it"
            case Constant():
                return f"`{asked}` is a number, no relation"
            case Other(why):
                return f"`{asked}` {why}"
            case LanguageName() | ImportedModule():
                return f"`{asked}` cannot be called here"
        return f"`{asked}` is no relation"

    def _imported(self, file: SourceFile, imported: Imported) -> SourceFile | str:
        """The file that an imported name is looked for in."""
        problem = ""
        for path in self._candidates(file, imported):
            found = self._load(path)
            if isinstance(found, str):
                problem = problem or found
            elif found is not None and found.scope.lookup(imported.name) is not None:
                return found
            elif found is not None:
                problem = problem or _not_in(found, imported.name)
        if imported.module == CATALOGUE and not imported.level:
            return hints.no_relation(imported.name, catalogue=catalogue_names())
        dots = "." * imported.level
        return problem or (
            f"`{imported.name}` comes from `{dots}{imported.module}`, which is no file of this "
            "project and not in the catalogue: write the relation here"
        )

    def _candidates(self, file: SourceFile, imported: Imported) -> list[Path]:
        module, name = imported.module, imported.name
        parts = module.split(".") if module else []
        if not imported.level and (module == CATALOGUE or module.startswith(CATALOGUE + ".")):
            below = _CATALOGUE_FOLDER.joinpath(*parts[3:])
            found = [below / "__init__.py", below.with_suffix(".py")]
            if module == CATALOGUE:
                found.append(below / f"{name}.py")
                found.extend(sorted(below.glob("*.py")))
            return found
        folder = _absolute(file.path).parent
        if imported.level:
            for _ in range(imported.level - 1):
                folder = folder.parent
            folders = [folder]
        else:
            folders = self._folders(folder)
        found = []
        for base in folders:
            target = base.joinpath(*parts)
            if parts:
                found.append(target.with_name(target.name + ".py"))
            found.append(target / "__init__.py")
        return found

    def _folders(self, folder: Path) -> list[Path]:
        """The folder of a file, and those above it up to the project's root."""
        root = _absolute(self._root) if self._root is not None else _project_root(folder)
        folders = [folder]
        while folders[-1] != root and root in folders[-1].parents:
            folders.append(folders[-1].parent)
        if root not in folders:
            folders.append(root)
        return folders

    def _load(self, path: Path) -> SourceFile | str | None:
        """A file, why it cannot be read, or None where there is none."""
        path = _absolute(path)
        if path not in self._files:
            if not path.is_file():
                return None
            label = _label(path)
            try:
                self._files[path] = SourceFile(label, path, decode(read_bytes(path)))
            except SourceError as error:
                where = f"{label}:{error.span.line}:{error.span.column}"
                self._files[path] = f"{where}: {error.message}"
        return self._files[path]


def _not_in(file: SourceFile, name: str) -> str:
    near = get_close_matches(name, file.scope.relations(), 1)
    hint = f": did you mean `{near[0]}`?" if near else ""
    return f"{file.label} has no relation `{name}`{hint}"


def catalogue_names() -> list[str]:
    """The names of the catalogue's files, each of which has a relation of that name."""
    return [path.stem for path in sorted(_CATALOGUE_FOLDER.glob("[a-z]*.py"))]


def _absolute(path: Path) -> Path:
    return Path.cwd() / path if not path.is_absolute() else path


def _label(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _project_root(folder: Path) -> Path:
    """The nearest folder above that looks like a project, else the folder itself."""
    for above in (folder, *folder.parents):
        if any((above / mark).exists() for mark in ("pyproject.toml", "setup.py", ".git")):
            return above
    return folder
