"""A process that gives compiled Lean declarations to the kernel once more.

Run as `python replayer.py LIBRARY MEMORY MEGABYTES SECONDS`, never imported; reads a request from
standard input and writes the answer to standard output, both JSON.  The limits are those of this
process: MEMORY bytes of address space, MEGABYTES that the kernel uses, SECONDS of processor time.

Request: `theory`, the .olean files that the others rest on, callees first; `trusted`, whether they
are taken as they are; `spec` and `proof`, the .olean files of the statements and of their proofs;
`claims`, each with the parts of its name.
Answer: `reason`, why nothing was accepted, or ""; `rejected`, the reasons by the claim's place.

What is trusted is added to an empty environment, without the axioms that are not allowed, so that
whatever rests on `sorryAx` speaks of an unknown constant.  All else goes through the kernel's type
checker, in the order in which it needs each other (Lean's own `Environment.replay`); neither
statements nor proofs may declare an axiom, or a name that the kernel computes by.  Last, for each
claim NAME, the kernel checks `theorem NAME.checked : NAME.Statement := NAME.proof`.

Lean's objects are reached through its C interface.  An object begins with its reference count (4
bytes, 0 for one that is never freed), its size (2), a count (1) and a tag (1); a constructor's
fields, of 8 bytes each, follow.  An odd number in a field is no address: n stands as 2 n + 1.
"""

import ctypes
import json
import os
import resource
import sys
from collections.abc import Callable, Sequence
from typing import Any

HEADER = 8
WORD = 8
NIL = 1
"""An empty list, an empty name, no option: the constructor with the number 0 and no fields."""

AXIOM, THEOREM = 0, 2
"""Numbers of constructors: of `ConstantInfo`, and of `Declaration`."""

ALLOWED_AXIOMS = frozenset(["propext", "Quot.sound"])

KERNEL_ROOTS = frozenset(
    [
        "Bool",
        "Char",
        "Eq",
        "Lean",
        "List",
        "Nat",
        "Quot",
        "String",
        "_ind_fresh",
        "_kernel_fresh",
        "_nested",
        "_nested_fresh",
        "eagerReduce",
    ]
)
"""What stands first in the names that the kernel knows.  A file that declares one of them that the
bootstrap does not declare could give it a meaning that is not the kernel's."""

BUCKETS = 16
"""Of a new hash map; a power of two."""

INSERT = (
    "l_Std_DHashMap_Internal_Raw_u2080_insert___at___00Lean_SMap_insert___at___00"
    "__private_Lean_Environment_0__Lean_Kernel_Environment_add_spec__0_spec__1___redArg"
)
"""Lean's `HashMap.insert`, compiled for names and constants."""


class Refused(Exception):
    """Why nothing is accepted."""


class Lean:
    """The library, initialised, with its functions and objects."""

    def __init__(self, path: str, megabytes: int) -> None:
        self.library = ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
        self.library.lean_initialize()
        self.library.lean_io_mark_end_initialization()
        self.library.lean_internal_set_max_memory(ctypes.c_size_t(megabytes << 20))
        self.find = self.function("lean_environment_find", 2)
        self.read = self.function("l_Lean_readModuleData", 1)
        self.string = self.function("lean_mk_string", ctypes.c_char_p)
        self.named = self.function("lean_name_mk_string", 2)
        self.shown = self.function("lean_io_error_to_string", 1)
        self.names: dict[int, tuple[str, ...]] = {NIL: ()}

    def function(self, name: str, *kinds: Any) -> Callable[..., int]:
        """A function that takes objects, as many as `kinds` says, and gives one."""
        found = self.library[name]
        pointers = [ctypes.c_void_p] * kinds[0] if isinstance(kinds[0], int) else list(kinds)
        found.argtypes, found.restype = pointers, ctypes.c_void_p
        return found

    # --- objects -------------------------------------------------------------------------------

    @staticmethod
    def kept(an_object: int) -> int:
        """The object, to be given away once more than before."""
        if not an_object & 1:
            count = ctypes.c_int32.from_address(an_object)
            if count.value:
                count.value += 1 if count.value > 0 else -1
        return an_object

    @staticmethod
    def tag(an_object: int) -> int:
        """The number of the constructor."""
        if an_object & 1:
            return an_object >> 1
        return ctypes.c_uint8.from_address(an_object + 7).value

    @staticmethod
    def field(an_object: int, index: int) -> int:
        """A field of a constructor."""
        return ctypes.c_uint64.from_address(an_object + HEADER + WORD * index).value

    def items(self, array: int) -> list[int]:
        """The elements of an array; they stand after its size and its capacity."""
        return [self.field(array, 2 + index) for index in range(self.field(array, 0))]

    def text(self, string: int) -> str:
        """A string; it stands after its size in bytes, its capacity and its length."""
        return ctypes.string_at(string + HEADER + 3 * WORD, self.field(string, 0) - 1).decode()

    def made(self, tag: int, *fields: int) -> int:
        """A new object of a constructor."""
        size = HEADER + WORD * len(fields)
        here = self.function("lean_alloc_object", ctypes.c_size_t)(size)
        ctypes.c_uint64.from_address(here).value = 1 | size << 32 | len(fields) << 48 | tag << 56
        for index, value in enumerate(fields):
            ctypes.c_uint64.from_address(here + HEADER + WORD * index).value = value
        return here

    def value(self, result: int) -> int:
        """The value of an action.  Raises Refused where it failed."""
        first = self.field(result, 0)
        if self.tag(result):
            raise Refused(" ".join(self.text(self.shown(self.kept(first))).split()))
        return first

    # --- names ---------------------------------------------------------------------------------

    def name(self, parts: Sequence[str]) -> int:
        """A name from its parts."""
        made = NIL
        for part in parts:
            made = self.named(made, self.string(part.encode()))
        return made

    def parts(self, name: int) -> tuple[str, ...]:
        """The parts of a name; a number is shown with a sign that stands in no identifier."""
        if name not in self.names:
            last = self.field(name, 1)
            shown = self.text(last) if self.tag(name) == 1 else f"#{last >> 1}"
            self.names[name] = (*self.parts(self.field(name, 0)), shown)
        return self.names[name]

    # --- modules -------------------------------------------------------------------------------

    def constants(self, path: str) -> list[tuple[int, int]]:
        """The constants of a compiled module, each with its name."""
        module = self.field(self.value(self.read(self.string(os.fsencode(path)))), 0)
        found = []
        for name, info in zip(
            self.items(self.field(module, 1)), self.items(self.field(module, 2)), strict=True
        ):
            own = self.field(self.field(self.field(info, 0), 0), 0)  # all begin with the name
            if self.parts(own) != self.parts(name):
                raise Refused(f"{path} lists a constant by another name than its own")
            found.append((name, info))
        return found


def replayed(lean: Lean, request: dict[str, Any]) -> dict[str, str]:
    """The claims that the kernel does not accept, with the reasons.  Raises Refused."""
    environment = lean.function("lean_elab_environment_to_kernel_env", 1)(
        lean.value(lean.function("l_Lean_mkEmptyEnvironment", ctypes.c_uint32)(0))
    )
    add, insert = lean.function("lean_environment_add", 2), lean.function(INSERT, 3)
    buckets = lean.function("lean_mk_array", 2)(2 * BUCKETS + 1, NIL)
    asked = lean.made(0, 2 * 0 + 1, buckets)
    known: set[tuple[str, ...]] = set()
    for path in request["theory"]:
        for name, info in lean.constants(path):
            parts = lean.parts(name)
            known.add(parts)
            if lean.tag(info) == AXIOM and ".".join(parts) not in ALLOWED_AXIOMS:
                continue
            if request["trusted"]:
                environment = add(environment, lean.kept(info))
            else:
                asked = insert(asked, lean.kept(name), lean.kept(info))
    if request["trusted"]:
        environment = lean.function("lean_environment_mark_quot_init", 1)(environment)
    stated: set[tuple[str, ...]] = set()
    for path in (request["spec"], request["proof"]):
        for name, info in lean.constants(path):
            parts = lean.parts(name)
            _admit(parts, lean.tag(info), known)
            known.add(parts)
            if path == request["spec"]:
                stated.add(parts)
            asked = insert(asked, lean.kept(name), lean.kept(info))
    replay = lean.function("l_Lean_Kernel_Environment_replay", 2)
    environment = lean.value(replay(asked, environment))
    reasons = [_checked(lean, environment, tuple(claim), stated) for claim in request["claims"]]
    return {str(number): reason for number, reason in enumerate(reasons) if reason}


def _admit(parts: tuple[str, ...], tag: int, known: set[tuple[str, ...]]) -> None:
    """Whether a constant may be replayed.  Raises Refused."""
    shown = ".".join(parts)
    if tag == AXIOM:
        raise Refused(f"{shown} is an axiom")
    if parts in known:
        raise Refused(f"{shown} is declared twice")
    if not parts or parts[0] in KERNEL_ROOTS:
        raise Refused(f"{shown} is a name that the kernel may compute by")


def _checked(
    lean: Lean, environment: int, claim: tuple[str, ...], stated: set[tuple[str, ...]]
) -> str:
    """Why the kernel does not accept that the claim's proof shows its statement, or ""."""
    if (*claim, "Statement") not in stated:
        return "it is not stated"
    if not lean.tag(lean.find(lean.kept(environment), lean.name((*claim, "proof")))):
        return "it has no proof"
    constant = lean.function("lean_expr_mk_const", 2)
    name = lean.name((*claim, "checked"))
    statement = constant(lean.name((*claim, "Statement")), NIL)
    proof = constant(lean.name((*claim, "proof")), NIL)
    value = lean.made(0, lean.kept(name), NIL, statement)
    theorem = lean.made(0, value, proof, lean.made(1, name, NIL))
    declaration = lean.made(THEOREM, theorem)
    word = ctypes.c_size_t
    declare = lean.function(
        "lean_add_decl", ctypes.c_void_p, word, word, ctypes.c_void_p, ctypes.c_void_p
    )
    done = declare(lean.kept(environment), 0, 0, declaration, NIL)
    return "" if lean.tag(done) == 1 else "its proof does not have the statement as its type"


def main() -> None:
    """Answers one request."""
    library, memory, megabytes, seconds = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    request = json.load(sys.stdin)
    answer: dict[str, Any] = {"reason": "", "rejected": {}}
    try:
        answer["rejected"] = replayed(Lean(library, int(megabytes)), request)
    except Refused as reason:
        answer["reason"] = str(reason)
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)  # the library's own threads are not waited for


if __name__ == "__main__":
    main()
