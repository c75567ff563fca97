#!/usr/bin/env python3
"""Reads the findings of a workspace in every format for programs, and compares them with each other.

Usage: findings.py KEHOACH WORKSPACE LANGUAGE
"""

import json
import sys
import xml.etree.ElementTree as ElementTree

from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as SarifLog

from checks import ROOT, Checks, output_of

kehoach, workspace, language = sys.argv[1:]
checks = Checks()
folder = ROOT / workspace


def check_as(format):
    command = [kehoach, "check", workspace, "--lang", language, "--as-of", "2026-01-20", "--format", format]
    return output_of(command, statuses=(0, 1)).decode("utf-8")


def headline(message):
    """The finding without its notes, which formats that have no place for them add as lines."""
    return message.split("\n")[0]


findings = json.loads(check_as("json"))
checks.that(len(findings) > 5, "the faulty example has findings")
order = [(f["path"].encode(), f["start"]["offset"]) for f in findings]
checks.equal(order, sorted(order), "order of the findings")
for finding in findings:
    source = (folder / finding["path"]).read_bytes()
    for position in [finding["start"], finding["end"]]:
        before = source[: position["offset"]]
        line_start = before.rfind(b"\n") + 1
        checks.equal(before.count(b"\n") + 1, position["line"], f"{finding['code']}: line")
        checks.equal(len(before[line_start:].decode("utf-8")) + 1, position["column"], f"{finding['code']}: column")
    checks.that((ROOT / finding["url"]).is_file(), f"{finding['code']}: its page {finding['url']}")
    checks.that({"name", "severity", "message", "labels", "notes", "fixes"} <= finding.keys(), f"{finding['code']}: members")
keys = sorted((f["code"], f["path"], f["start"]["line"], f["message"]) for f in findings)

# SARIF: parsed by types that were generated from the schema, then what the schema cannot say.
text = check_as("sarif")
try:
    SarifLog.model_validate_json(text)
    checks.passed += 1
except ValueError as error:
    checks.that(False, f"SARIF does not fit its schema: {error}")
sarif = json.loads(text)
checks.equal(sarif["version"], "2.1.0", "SARIF version")
checks.that("sarif-schema-2.1.0.json" in sarif["$schema"], "SARIF names its schema")
(run,) = sarif["runs"]
rules = run["tool"]["driver"]["rules"]
checks.equal(len({rule["id"] for rule in rules}), len(rules), "SARIF rules are listed once")
checks.equal(run.get("columnKind"), "unicodeCodePoints", "SARIF counts columns as the tool does")
for result in run["results"]:
    checks.equal(rules[result["ruleIndex"]]["id"], result["ruleId"], "SARIF ruleIndex")
    checks.that(result["level"] in ("error", "warning", "note"), "SARIF level")
    checks.that(result.get("partialFingerprints"), f"SARIF fingerprint of {result['ruleId']}")
    region = result["locations"][0]["physicalLocation"]["region"]
    checks.that(region["startLine"] >= 1 and region["startColumn"] >= 1, "SARIF counts from 1")
checks.equal(
    sorted(
        (
            r["ruleId"],
            r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            r["locations"][0]["physicalLocation"]["region"]["startLine"],
            headline(r["message"]["text"]),
        )
        for r in run["results"]
    ),
    keys,
    "SARIF results",
)

# GitLab's code quality report: what its documentation requires of an issue.
gitlab = json.loads(check_as("gitlab"))
checks.equal(len(gitlab), len(findings), "GitLab issues")
checks.equal(len({issue["fingerprint"] for issue in gitlab}), len(gitlab), "GitLab fingerprints are unique")
for issue in gitlab:
    checks.that(
        issue["description"] and issue["check_name"] and issue["location"]["path"]
        and issue["location"]["lines"]["begin"] >= 1
        and issue["severity"] in ("info", "minor", "major", "critical", "blocker"),
        f"GitLab issue {issue}",
    )

# JUnit: what its readers count on.
junit = ElementTree.fromstring(check_as("junit"))
suites = [junit] if junit.tag == "testsuite" else list(junit)
cases = [case for suite in suites for case in suite.iter("testcase")]
checks.that(junit.tag in ("testsuites", "testsuite") and cases, "JUnit has cases")
for suite in suites:
    checks.equal(int(suite.get("tests")), len(list(suite.iter("testcase"))), "JUnit tests")
    checks.equal(int(suite.get("failures")), len(list(suite.iter("failure"))), "JUnit failures")
for case in cases:
    checks.that(case.get("name") and case.get("classname"), "JUnit names its cases")
checks.that(any(case.find("failure") is not None for case in cases), "JUnit tells of failures")

# rdjson of reviewdog.
rdjson = json.loads(check_as("rdjson"))
checks.equal(rdjson["source"]["name"], "kehoach", "rdjson source")
checks.equal(
    sorted((d["code"]["value"], d["location"]["path"], d["location"]["range"]["start"]["line"], headline(d["message"]))
           for d in rdjson["diagnostics"]),
    keys,
    "rdjson diagnostics",
)
for diagnostic in rdjson["diagnostics"]:
    checks.that(diagnostic["severity"] in ("ERROR", "WARNING", "INFO"), "rdjson severity")

# GitHub's workflow commands: one line a finding.
github = check_as("github").splitlines()
checks.equal(len([line for line in github if line.startswith(("::error ", "::warning ", "::notice "))]), len(findings),
             "GitHub commands")
checks.finish()
