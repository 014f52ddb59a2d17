# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outage days of the sample (p. 72), for the cases of this seed: on 12 October ЦБДИ was down, and the form that came
that day past its month was returned; the act came the next day, and the form was taken back. On 28 October БМГ is down
when the window shows the sample."""

RETURNED = "037"  # the package that fails F004
CENTRAL = "ТІ-31"
SIGNATORIES = [{"capacity": "health", "name": "Әбілғазы Т. М."}, {"capacity": "labour", "name": "Сағындықова Ж. Қ."},
               {"capacity": "digital", "name": "Рахымов Д. Ә."}, {"capacity": "mis", "name": "Цой Л. В."}]
ACT = {"number": CENTRAL, "date": "2026-10-13", "from": "2026-10-12T09:00:00+05:00", "until": "2026-10-12T18:00:00+05:00",
       "systems": ["cbdi"], "signatories": SIGNATORIES, "note": "МОДБ АЦЖ-ға қосылу мүмкін болмады."}
OPEN = {"number": "ТІ-34", "date": "2026-10-28", "from": "2026-10-28T11:20:00+05:00", "systems": ["bmg"],
        "signatories": SIGNATORIES[:1]}
CLOSED = OPEN | {"until": "2026-10-28T16:40:00+05:00", "signatories": SIGNATORIES}
CONCLUSION = {
    "participants": ["chief1", "chief2", "chief3"], "at": "2026-10-14T17:35:10+05:00", "established": True,
    "diagnosis": {"text": "Бауыр трансплантациясынан кейінгі жағдай (2025 ж.), В+D гепатиті салдарынан болған цирроз бойынша. "
                          "Иммундық супрессиялық ем.", "icd10": ["Z94.4"]},
    "disability": {"category": "ADULT_2", "cause": "C1", "term": "T1Y", "from": "2026-10-12", "until": "2027-10-12"},
    "ipr": {"parts": ["medical", "social"], "until": "2027-10-12"},
    "measures": "Иммундық супрессиялық дәрілермен тұрақты қамтамасыз ету, трансплантологтың ай сайынғы бақылауы, инфекцияның "
                "алдын алу, диета.",
    "certificates": [{"kind": "R1", "number": "7101-005001"}, {"kind": "R2", "number": "7102-005001"}]}
# What was entered into ЦБДИ on 15 October under which number; of one case it holds another end, one is left.
ENTERED = [("package", "028"), ("application", "022"), ("package", "031"), ("package", "032"), ("package", "033"),
           ("package", "034"), ("application", "023"), ("package", "037"), ("application", "024")]
DIFFERS = ("package", "035", "setUntil", "ЦБДИ-да мерзім бір күн ерте аяқталады")


def events_of(day, time, **event):
    return {"at": f"2026-10-{day}T{time}+05:00"} | event


def add(events):
    """Into the events of the month, in the place of the return that was not confirmed."""
    kept = [event for event in events if not (event["do"] == "return" and event.get("package") == RETURNED)]
    kept += [events_of("13", "10:05:00", do="outage", act=ACT, **{"as": "maman"}),
             events_of("13", "10:12:00", do="lean", package=RETURNED, act=CENTRAL, **{"as": "maman"}),
             events_of("28", "11:31:00", do="outage", act=OPEN, **{"as": "maman"}),
             events_of("28", "17:20:00", do="outage", act=CLOSED, **{"as": "maman"})]
    for chief, time in (("chief1", "14:31:20"), ("chief2", "15:02:45"), ("chief3", "15:18:30")):
        vote = {"outcome": "AGREE", "category": "ADULT_2"}
        kept.append(events_of("14", time, do="vote", package=RETURNED, **{"as": chief}, vote=vote))
    kept.append({"at": CONCLUSION["at"], "do": "decide", "package": RETURNED, "as": "head", "conclusion": CONCLUSION})
    for index, (kind, name) in enumerate(ENTERED):
        kept.append(events_of("15", f"16:{10 + 3 * index:02d}:00", do="enter", **{kind: name}, number=f"ЦБ-{410733 + 7 * index}",
                              **{"as": "maman"}))
    kind, name, field, note = DIFFERS
    kept += [events_of("15", "16:41:00", do="enter", **{kind: name}, differs=note, field=field, **{"as": "maman"}),
             events_of("15", "16:50:00", do="export", act=CENTRAL, **{"as": "maman"})]
    return kept
