"""Reads task files with PyYAML's C loader and validates them with jsonschema-rs: SCHEMA FILE…"""

import json
import sys

import jsonschema_rs
import yaml


class Loader(yaml.CSafeLoader):
    """Without dates, which JSON does not have."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def main(schema: str, paths: list[str]) -> None:
    with open(schema, encoding="utf-8") as file:
        validator = jsonschema_rs.validator_for(json.load(file))
    for path in paths:
        with open(path, "rb") as file:
            validator.validate(yaml.load(file, Loader=Loader))


main(sys.argv[1], sys.argv[2:])
