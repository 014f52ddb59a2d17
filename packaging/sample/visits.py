# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The visits of the sample (Appendix 3, other requirements), for the cases of this seed: on 1 October a person is examined
at home and gets the documents; on 28 October, when the window shows the sample, the experts are on their way."""

AT_HOME = "003"
ON_THE_WAY = "057"  # its application asks for an examination at home


def event_of(day, time, **event):
    return {"at": f"2026-10-{day}T{time}+05:00"} | event


def ask_for_home(applications):
    next(case for case in applications if case.name == ON_THE_WAY).application["place"] = "home"


def add(events, applications):
    plan = {"do": "plan", "as": "maman"}
    person = next(case for case in applications if case.name == AT_HOME).application
    receiver = f"{person['surname']} {person['given']}"
    return events + [
        event_of("01", "14:31:00", application=AT_HOME, date="2026-10-01", experts=["chief1", "chief2"], **plan),
        event_of("01", "14:40:00", do="leave", date="2026-10-01", **{"as": "chief1"}),
        event_of("05", "10:12:00", do="give", application=AT_HOME, kind="R1", way="PAPER", receiver=receiver, **{"as": "maman"}),
        event_of("28", "15:12:00", application=ON_THE_WAY, date="2026-10-28", experts=["chief1", "chief3"], **plan),
        event_of("28", "15:20:00", do="leave", date="2026-10-28", **{"as": "chief1"}),
    ]
