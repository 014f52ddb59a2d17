# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The working days of October 2026 in Astana, and moments within them."""

import datetime as dt

ZONE = dt.timezone(dt.timedelta(hours=5))
OFF = {dt.date(2026, 10, 26)}  # Republic Day of Sunday 25 October moves to Monday
WORKING_DAYS = [day for n in range(31) if (day := dt.date(2026, 10, 1) + dt.timedelta(n)).weekday() < 5 and day not in OFF]
CLOSE_AT = (18, 15)
SEAL_AT = dt.datetime(2026, 11, 2, 10, 0, tzinfo=ZONE)
# What is found after closing: when and by whom it is proposed and when approved, the day, row and column (rows of this
# seed), the new text, and why. The last one comes after the month is sealed.
CORRECTIONS = [
    ("2026-10-15T09:20:00+05:00", "chief2", "2026-10-15T11:05:00+05:00", "2026-10-14", 1, 6,
     "«Ақтөбе Аула» МИБ, аға аула сыпырушы", "лауазымы еңбек кітапшасы бойынша нақтыланды"),
    ("2026-10-28T11:10:00+05:00", "chief1", "2026-10-28T17:10:00+05:00", "2026-10-27", 1, 5,
     "город Астана, район Нура, проспект Тәуелсіздік, д. 78, кв. 194", "переставлены цифры номера квартиры"),
    ("2026-11-05T10:15:00+05:00", "chief4", "2026-11-05T12:00:00+05:00", "2026-10-14", 4, 5,
     "город Астана, район Нура, проспект Республики, д. 12, кв. 208", "опечатка в адресе, сверено с удостоверением"),
]
# In-person cases that go to the ОМК for consultation: registered and sent, answered and decided. At the look one of them
# is still there.
CONSULTATIONS = [(dt.date(2026, 10, 5), dt.date(2026, 10, 9)), (dt.date(2026, 10, 22), dt.date(2026, 10, 30))]
# The moment at which the window shows the sample: a day with something of everything.
LOOK_AT = "2026-10-28T15:45:00+05:00"


def at(day, hour, minute=0, second=0):
    return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=ZONE)


def between(rng, day, start, end):
    """A moment of the day between two (hour, minute), never in the break 13:00-14:00."""
    first, last = at(day, *start), at(day, *end)
    while True:
        moment = first + dt.timedelta(seconds=rng.randrange(int((last - first).total_seconds())))
        if moment.hour != 13:
            return moment


def later(rng, moment, low, high):
    """Some minutes later, out of the break."""
    moment += dt.timedelta(seconds=rng.randrange(low * 60, high * 60))
    return moment + dt.timedelta(hours=1) if moment.hour == 13 else moment
