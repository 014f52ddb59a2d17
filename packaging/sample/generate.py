#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/sample: a month of an invented department, deterministic by seed. Run by hand, not by
the build; needs Python 3.11 and the openssl command.

    generate.py            write resources/sample anew
    generate.py --check    check what is stored there
"""

import datetime as dt
import json
import random
import shutil
import sys
import uuid
from pathlib import Path

import clinical
import outage
import visits
from cases import CHIEFS, InPerson, Proactive
from people import People
from package import Signers, write
from schedule import CLOSE_AT, CONSULTATIONS, CORRECTIONS, LOOK_AT, SEAL_AT, WORKING_DAYS, at

SEED = 20261001
TARGET = Path(__file__).resolve().parents[2] / "resources" / "sample"
PEM = "ca.pem"

# What is wrong with a returned package, on which working day of the month it comes, and whether a corrected
# form follows three working days later. LEG003, REC005: children.
FAULTS = [("F008", 1, True), ("F001", 2, False), ("F010", 3, False), ("REC005", 4, False), ("F015", 6, True),
          ("F004", 7, False), ("F005", 8, False), ("F007", 9, False), ("F013", 11, False), ("LEG003", 12, False),
          ("F014", 13, False), ("REC001", 15, False), ("F003", 16, False), ("F006", 18, False)]
PENDING = {12: "bmg", 25: "gbdfl", 38: "rpn", 51: "tsr"}  # accepted case -> the answer that is missing
AFTER_FOUR = (7, 19, 30, 44, 55)                         # accepted cases that come after 16:00
SATURDAY, NOT_ESTABLISHED, DIFFERENT_GROUPS, NO_SHOW, GAP = 21, 33, 28, 40, 16

ACCOUNTS = {"mse": [("admin", "administrator", "Әшірбеков Руслан Кеңесұлы"), ("head", "head", "Қасымжанова Гүлшат Әбдіқалиқызы"),
                    ("chief1", "chief", "Төлебаев Нұржан Әскербекұлы"), ("chief2", "chief", "Литвиненко Ольга Павловна"),
                    ("chief3", "chief", "Жүсіпова Бақытгүл Өтегенқызы"), ("chief4", "chief", "Хван Станислав Робертович"),
                    ("maman", "specialist", "Ибраева Мөлдір Ғалымқызы")],
            "omk": [("admin", "administrator", "Әшірбеков Руслан Кеңесұлы"), ("head", "head", "Сүлеев Ерлан Тұрғынбекұлы"),
                    ("chief1", "chief", "Рамазанова Зәуреш Ықыласқызы"), ("chief2", "chief", "Остапенко Игорь Валентинович"),
                    ("maman", "specialist", "Дүйсен Айнұр Қайратқызы")]}
NAMES = {"mse": {"kk": "Астана қаласы бойынша департамент, № 1 МӘС бөлімі", "ru": "Департамент по городу Астане, отдел МСЭ № 1"},
         "omk": {"kk": "Астана қаласы бойынша департамент, МӘС әдіснама және бақылау бөлімі",
                 "ru": "Департамент по городу Астане, отдел методологии и контроля МСЭ"}}
NOSOLOGY = """from;to;minAge;maxAge;kk;ru
C00;C97;;;онкологиялық аурулар;онкологические заболевания
A15;A19;;;барлық локализациядағы туберкулез;туберкулёз всех локализаций
Q65;Q79;;;туа біткен анатомиялық кемістіктер;врождённые анатомические дефекты
S48;S48;;;иық деңгейіндегі жарақаттық ампутация;травматическая ампутация на уровне плеча
S58;S58;;;білек деңгейіндегі жарақаттық ампутация;травматическая ампутация предплечья
S68;S68;;;қол басының жарақаттық ампутациясы;травматическая ампутация кисти
S78;S78;;;сан деңгейіндегі жарақаттық ампутация;травматическая ампутация бедра
S88;S88;;;балтыр деңгейіндегі жарақаттық ампутация;травматическая ампутация голени
S98;S98;;;табанның жарақаттық ампутациясы;травматическая ампутация стопы
Z89;Z89;;;жүре пайда болған анатомиялық кемістіктер;приобретённые анатомические дефекты
F00;F99;;;психикалық аурулар;психические заболевания
E10;E10;;17;балалардағы 1-типті қант диабеті;сахарный диабет первого типа у детей
E76.0;E76.3;;17;балалардағы мукополисахаридоз;мукополисахаридоз у детей
Z94;Z94;;;ағза трансплантациясынан кейінгі жағдай;состояния после трансплантации органов
G91;G91;;;шынайы гидроцефалия;истинная гидроцефалия
Q03;Q03;;;туа біткен гидроцефалия;врождённая гидроцефалия
G80;G83;;;аяқ-қолдың тұрақты айқын салдануы немесе терең парездері;стойкие выраженные параличи или глубокие парезы конечностей
"""


def department(kind, trust_prefix=""):
    return {"kind": kind, "number": "1" if kind == "mse" else "", "region": "71", "profile": "general", "rehearsal": True,
            "name": NAMES[kind], "journal": {"layout": "a4-spread", "numbering": "year"},
            "trust": [trust_prefix + PEM], "nosology": trust_prefix + "nosology.csv",
            "accounts": [{"login": login, "role": role, "name": name, "password": f"khattama-{login}"}
                         for login, role, name in ACCOUNTS[kind]]}


def save(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def save_scenario(path, month, events):
    """One event to a line, so that a change reads well."""
    lines = ",\n".join(json.dumps(event, ensure_ascii=False) for event in events)
    path.write_text(f'{{"month":"{month}","lookAt":"{LOOK_AT}","events":[\n{lines}\n]}}\n', encoding="utf-8")


def ordered(events):
    return sorted(events, key=lambda event: event["at"])


def close_days(events, kind_days):
    for day in kind_days:
        events.append({"at": at(day, *CLOSE_AT).isoformat(), "do": "close", "date": day.isoformat(), "as": "head"})
    events.append({"at": SEAL_AT.isoformat(), "do": "seal", "month": "2026-10", "as": "head"})


def correct(events):
    for proposed, author, approved, day, row, column, text, reason in CORRECTIONS:
        events.append({"at": proposed, "do": "correct", "date": day, "row": row, "column": column, "text": text,
                       "reason": reason, "as": author})
        events.append({"at": approved, "do": "approve", "date": day, "as": "head"})


def redistribute(cases):
    """One who was to vote falls ill before the votes: the head gives the case to others (Appendix 3, item 5, 3))."""
    for case in cases:
        votes = sorted(step for step in case.steps if step[1]["do"] == "vote")
        if case.enters.date() > dt.date(2026, 10, 7) and votes and votes[0][0].date() > case.enters.date() and case.conclusion:
            ill = next(chief for chief in CHIEFS if chief not in {step["as"] for _, step in votes})
            case.steps.append((at(votes[0][0].date(), 9, 2), {
                "do": "redistribute", "as": "head", "experts": [ill],
                "reason": "Сарапшы 2026 жылғы 8 қазаннан бастап еңбекке уақытша жарамсыздық парағында."}))
            return


def number(cases):
    """Three-digit names in the order in which the cases come in."""
    for index, case in enumerate(sorted(cases, key=lambda case: case.enters), 1):
        case.name = f"{index:03d}"


def give_certificates(cases, first=2000):
    """Unique numbers, one sequence for each kind of document, in the order of the decisions."""
    counters = {}
    for case in sorted((c for c in cases if c.conclusion), key=lambda c: c.decided):
        for certificate in case.conclusion["certificates"]:
            kind = certificate["kind"]
            counters[kind] = counters.get(kind, first + 37 * int(kind[1:])) + 1
            certificate["number"] = f"71{int(kind[1:]):02d}-{counters[kind]:06d}"


def generate():
    rng = random.Random(SEED)
    people, narratives = People(rng), clinical.Narratives(rng)
    proactive = Proactive(rng, people, narratives)
    cases = proactive.accepted(68, AFTER_FOUR, SATURDAY, PENDING, NOT_ESTABLISHED, DIFFERENT_GROUPS, NO_SHOW, GAP)
    for code, day, again in FAULTS:
        cases += proactive.faulty(code, day, again)
    in_person = InPerson(rng, people, narratives)
    applications = in_person.month(62)
    for sent_on, decided_on in CONSULTATIONS:
        in_person.consult(applications, sent_on, decided_on)
    redistribute(cases)
    omk = in_person.omk(14, [WORKING_DAYS[i] for i in (3, 8, 10, 14, 18)])

    signers = Signers()
    for organization in proactive.organizations:
        signers.add(organization["signer"], organization["chair"], people.iin(people.birth(50), "female"), organization["bin"])
    number(cases), number(applications), number(omk)
    # At the look one waits for a conclusion in the department itself, beside the one whom the experts have left to see.
    waiting = next(case for case in applications if case.name == "056")
    in_person.decide_later(waiting, at(waiting.decided.date(), 16, 20))
    give_certificates(cases + applications)
    give_certificates(omk, 900000)

    for old in ("packages", "applications", "omk"):
        shutil.rmtree(TARGET / old, ignore_errors=True)
    (TARGET / "packages").mkdir(parents=True)
    save(TARGET / "department.json", department("mse"))
    save(TARGET / "omk" / "department.json", department("omk", "../"))
    (TARGET / PEM).write_text(signers.root)
    (TARGET / "nosology.csv").write_text(NOSOLOGY, encoding="utf-8")
    for case in cases:
        case.form["messageId"] = str(uuid.UUID(int=rng.getrandbits(128), version=4))
        write(TARGET / "packages" / f"{case.name}.mse031", case.form, signers, case.fault)
    visits.ask_for_home(applications)
    for folder, registered in ((TARGET, applications), (TARGET / "omk", omk)):
        for case in registered:
            save(folder / "applications" / f"{case.name}.json", case.application)

    events = [event for case in cases + applications for event in case.events()]
    close_days(events, WORKING_DAYS)
    correct(events)
    save_scenario(TARGET / "scenario.json", "2026-10", ordered(visits.add(outage.add(events), applications)))
    events = [event for case in omk for event in case.events()]
    close_days(events, sorted({case.decided.date() for case in omk}))
    save_scenario(TARGET / "omk" / "scenario.json", "2026-10", ordered(events))


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        import check
        sys.exit(check.report(TARGET))
    generate()
