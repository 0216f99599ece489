"""A small value that conforms to a JSON schema: what a model that obeys its schema may reply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DEPTH = 32
"""Schemas nested more deeply than this get null there."""

_SIMPLE: Mapping[str, Any] = {"boolean": False, "null": None}


def conforming(schema: Any) -> Any:
    """A value for a schema, as small as it gets; null where the schema is no object."""
    return _value(schema, schema, DEPTH)


def _value(schema: Any, root: Any, depth: int) -> Any:
    if not isinstance(schema, Mapping) or depth == 0:
        return None
    if "const" in schema:
        return schema["const"]
    if isinstance(schema.get("enum"), list) and schema["enum"]:
        return schema["enum"][0]
    if "$ref" in schema:
        return _value(_resolved(schema["$ref"], root), root, depth - 1)
    for key in ("anyOf", "oneOf"):
        if isinstance(schema.get(key), list) and schema[key]:
            return _value(_simplest(schema[key]), root, depth - 1)
    if isinstance(schema.get("allOf"), list):
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            if isinstance(part, Mapping):
                merged |= _resolved(part["$ref"], root) if "$ref" in part else part
        return _value(merged, root, depth - 1)
    kind = schema.get("type", "object" if "properties" in schema else None)
    if isinstance(kind, list):
        kind = next((each for each in kind if each != "null"), "null")
    return _of_type(kind, schema, root, depth)


def _of_type(kind: Any, schema: Mapping[str, Any], root: Any, depth: int) -> Any:
    match kind:
        case "object":
            properties = schema.get("properties") or {}
            wanted = schema.get("required", list(properties))
            return {name: _value(properties.get(name), root, depth - 1) for name in wanted}
        case "array":
            least = schema.get("minItems", 0)
            return [_value(schema.get("items"), root, depth - 1) for _ in range(min(least, 1000))]
        case "string":
            return "x" * min(int(schema.get("minLength", 0)), 1000)
        case "integer" | "number":
            return _number(schema, 1 if kind == "integer" else 0.5)
        case _:
            return _SIMPLE.get(str(kind))


def _number(schema: Mapping[str, Any], step: float) -> Any:
    if "minimum" in schema:
        return schema["minimum"]
    if "exclusiveMinimum" in schema:
        return schema["exclusiveMinimum"] + step
    if "maximum" in schema:
        return min(0, schema["maximum"])
    if "exclusiveMaximum" in schema:
        return min(0, schema["exclusiveMaximum"] - step)
    return 0


def _simplest(options: list[Any]) -> Any:
    """An option that is null, where there is one; else the first."""
    for option in options:
        if isinstance(option, Mapping) and option.get("type") == "null":
            return option
    return options[0]


def _resolved(reference: Any, root: Any) -> Any:
    """What `#/a/b` names in the schema; an empty schema where there is nothing."""
    here = root
    for step in str(reference).removeprefix("#").split("/"):
        if step:
            here = here.get(step.replace("~1", "/").replace("~0", "~"), {})
        if not isinstance(here, Mapping):
            return {}
    return here
