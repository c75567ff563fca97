#!/usr/bin/env python3
"""Reads the calendars with icalendar and compares them with the schedule.

Usage: calendars.py OUTPUT_FOLDER
"""

import datetime
import json
import pathlib
import sys

import icalendar
from checks import Checks

MORNING = datetime.timedelta(hours=8)
DAY = datetime.timedelta(days=1)

checks = Checks()
(office_file,) = pathlib.Path(sys.argv[1]).glob("*/schedule.ics")
rows = json.loads(office_file.with_suffix(".json").read_text(encoding="utf-8"))
by_key = {row["key"]: row for row in rows}
reminders = {}
for row in rows:
    if row["kind"] == "reminder":
        reminders.setdefault(row["tasks"][0]["code"], []).append(row["effective"])


def properties(component):
    """Everything in a component, in order, inner components included."""
    return [(name, value.to_ical() if hasattr(value, "to_ical") else value)
            for name, value in component.property_items()]


def check_lines(path):
    """The form of the file itself, before anything interprets it."""
    content = path.read_bytes()
    lines = content.split(b"\r\n")
    checks.equal(lines.pop(), b"", f"{path.name}: what follows the last line")
    checks.that(all(b"\n" not in line and b"\r" not in line for line in lines), f"{path.name}: ends of lines")
    checks.equal([line for line in lines if len(line) > 75], [], f"{path.name}: lines beyond 75 octets")
    whole = []
    for line in lines:
        try:
            line.decode("utf-8")
            whole.append(line)
        except UnicodeDecodeError:
            pass
    checks.equal(len(whole), len(lines), f"{path.name}: lines that are whole UTF-8")
    return content


def read(path):
    content = check_lines(path)
    (calendar,) = icalendar.Calendar.from_ical(content, multiple=True)
    checks.equal(calendar.errors, [], f"{path.name}: errors")
    checks.equal((calendar["VERSION"], calendar["METHOD"]), ("2.0", "PUBLISH"), path.name)
    checks.that(calendar["X-WR-CALNAME"], f"{path.name} has a name")
    again = icalendar.Calendar.from_ical(calendar.to_ical())
    checks.equal(properties(again), properties(calendar), f"{path.name}: read, written and read again")
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    checks.equal(len(events), len(calendar.walk("VEVENT")), f"{path.name}: identities are used once")
    checks.that(events, f"{path.name} has events")
    return events


def check_event(path, identity, event):
    """Returns the checkpoint that the event shows."""
    key = identity.rpartition("@")[0]
    row = by_key.get(key)
    checks.that(row is not None, f"{path.name}: {key} is in the schedule")
    if row is None:
        return None
    day = datetime.date.fromisoformat(row["effective"])
    checks.equal((event["DTSTART"].dt, event["DTEND"].dt), (day, day + DAY), f"{path.name}: days of {key}")
    checks.equal(event.errors, [], f"{path.name}: errors in {key}")
    checks.that(event["SUMMARY"] and event["DESCRIPTION"] and event["CATEGORIES"], f"{path.name}: words of {key}")
    if len(row["tasks"]) == 1 and row["kind"] != "internal-report":
        number = row["tasks"][0]["number"]
        checks.that(f"{number}. " in event["SUMMARY"] or row["target"] or not row["unit"]
                    or row["kind"] in ("upward-report", "warning-review"),
                    f"{path.name}: {key} names task {number}")
    return row


def check_alarms(path, key, row, event):
    """A reminder rings at eight in the morning of its day."""
    midnight = datetime.datetime.combine(event["DTSTART"].dt, datetime.time())
    rung = sorted((midnight + alarm["TRIGGER"].dt).isoformat() for alarm in event.walk("VALARM"))
    wanted = reminders.get(row["tasks"][0]["code"], []) if row["kind"] == "due" else []
    expected = sorted((datetime.datetime.fromisoformat(day) + MORNING).isoformat() for day in wanted)
    checks.equal(rung, expected, f"{path.name}: alarms of {key}")


shown = {}
for identity, event in read(office_file).items():
    row = check_event(office_file, identity, event)
    if row is not None:
        shown[row["key"]] = identity
        check_alarms(office_file, row["key"], row, event)
for row in rows:
    if row["kind"] == "reminder":
        continue
    if row["kind"] == "evidence-due" and row["key"] not in shown:
        due = by_key["due:" + row["tasks"][0]["code"]]
        checks.equal(row["effective"], due["effective"], f"{row['key']} is told with its due date")
        continue
    checks.that(row["key"] in shown, f"{row['key']} is in the office's calendar")

units = {row["unit"]["code"]: [] for row in rows if row["unit"]}
for row in rows:
    if row["unit"] and row["kind"] not in ("reminder", "evidence-due"):
        units[row["unit"]["code"]].append(row["key"])
for code, keys in sorted(units.items()):
    path = office_file.parent / "calendars" / (code + ".ics")
    events = read(path)
    own = []
    for identity, event in events.items():
        checks.that(identity in shown.values(), f"{path.name}: {identity} is the office's too")
        row = check_event(path, identity, event)
        if row is None:
            continue
        if row["unit"] and row["unit"]["code"] == code:
            own.append(row["key"])
            check_alarms(path, row["key"], row, event)
        else:
            checks.equal(event.walk("VALARM"), [], f"{path.name}: alarms of another's {row['key']}")
    checks.equal(sorted(own), sorted(keys), f"{path.name}: the unit's own dates")
checks.finish()
