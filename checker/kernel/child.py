"""A process that is the `lean` command: loads the library and calls its `main`.

Run as `python child.py LIBRARY MEMORY SECONDS ARGUMENT...`, never imported.  The limits are those
of this process: MEMORY bytes of address space, SECONDS of processor time.
"""

import ctypes
import os
import resource
import sys


def main() -> None:
    """Becomes Lean."""
    library, memory, seconds, *arguments = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    lean = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL).lean_main
    words = [b"lean", *(os.fsencode(argument) for argument in arguments)]
    lean.argtypes = [ctypes.c_int, ctypes.POINTER(ctypes.c_char_p)]
    lean.restype = ctypes.c_int
    code = lean(len(words), (ctypes.c_char_p * (len(words) + 1))(*words, None))
    sys.stdout.flush()
    os._exit(code & 0xFF)


if __name__ == "__main__":
    main()
