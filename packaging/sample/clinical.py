# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Diagnoses and narratives of data/, and the conclusion that follows from them."""

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from people import add_months, full_years

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Diagnosis:
    language: str
    icd10: tuple
    disease_class: str
    who: str
    ages: tuple
    groups: str
    cause: str
    text: str

    @property
    def sex(self):
        return {"m": "male", "f": "female"}.get(self.who[-1])


def _entries(name):
    """Lines "kk|…" of a data file; a text may go on over several lines."""
    text = (DATA / name).read_text(encoding="utf-8")
    return [entry.strip().split("|") for entry in re.split(r"\n(?=(?:kk|ru)\|)", text)[1:]]


def diagnoses():
    found = []
    for language, icd, disease_class, who, ages, groups, cause, text in _entries("diagnoses.txt"):
        text = text.split("\n#")[0]
        low, high = ages.split("-")
        found.append(Diagnosis(language, tuple(icd.split(",")), disease_class, who, (int(low), int(high)), groups,
                               cause, text))
    return found


# What must not be said twice in one cell.
ROOTS = ["анатор", "леуметтік қызмет", "оциальные услуги", "сихолог", "нватакси", "еполн", "еңіл еңбек", "руд ", "оқыту", "сихологиялық"]


def _holds(condition, diagnosis):
    if condition in ("child", "adult"):
        return (diagnosis.who[0] in "kb") == (condition == "child")
    if condition:
        return (re.search(condition[1:], diagnosis.text) is not None) == (condition[0] == "~")
    return True


class Narratives:
    def __init__(self, rng):
        self.rng = rng
        self._texts = {}
        for language, disease_class, kind, text in _entries("narratives.txt"):
            kind, _, condition = kind.partition(" ")
            self._texts.setdefault((language, disease_class, kind), []).append((condition, text))
        self._long = [(language, c, text) for language, c, text in _entries("measures-long.txt")]

    def pick(self, diagnosis, kind):
        texts = self._texts[diagnosis.language, diagnosis.disease_class, kind]
        return self.rng.choice([text for condition, text in texts if _holds(condition, diagnosis)])

    def anamnesis(self, diagnosis):
        child, year = diagnosis.who[0] in "kb", self.rng.randint(2018, 2025)
        if diagnosis.language == "kk":
            return ("Ауру ерте балалық шақта анықталған, содан бері мамандардың бақылауында." if child else
                    f"{year} жылдан бері ауырады. Диспансерлік есепте, жылына {self.rng.randint(1, 3)} рет стационарлық ем алады.")
        return ("Заболевание выявлено в раннем детстве, с тех пор под наблюдением специалистов." if child else
                f"Болеет с {year} года. Состоит на диспансерном учёте, стационарное лечение {self.rng.randint(1, 3)} раза в год.")

    def measures(self, diagnosis, age):
        """Column 13: mostly one to three lines; social and professional parts by age."""
        rng, kk = self.rng, diagnosis.language == "kk"
        text = self.pick(diagnosis, "measures")
        social = ["Санаторий-курорттық ем.", "Үйде арнаулы әлеуметтік қызмет көрсету.", "Психологиялық қолдау.",
                  "Инватакси қызметі.", ""] if kk else [
                  "Санаторно-курортное лечение.", "Специальные социальные услуги на дому.", "Психологическая поддержка.",
                  "Услуги инватакси.", ""]
        school = ["Жеке оқу бағдарламасы бойынша үйде оқыту.", "Инклюзивті сыныпта оқыту."] if kk else [
                  "Обучение на дому по индивидуальной программе.", "Обучение в инклюзивном классе."]
        work = ["Толық емес жұмыс күні.", "Жеңіл еңбек жағдайындағы жұмыс.", ""] if kk else [
                "Неполный рабочий день.", "Труд в облегчённых условиях.", ""]
        for more in (social, school if 7 <= age < 18 else work if 18 <= age < 60 else social):
            addition = rng.choice(more)
            if addition and not any(root in text and root in addition for root in ROOTS):
                text += " " + addition
        return text

    def long_measures(self):
        return list(self._long)


def word_date(day, language):
    kk = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()
    ru = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
    return (f"{day.year} жылғы {day.day} {kk[day.month - 1]}" if language == "kk"
            else f"{day.day} {ru[day.month - 1]} {day.year} года")


def category_for(diagnosis, rng, age):
    if age < 7:
        return "CHILD_LT7"
    return ("CHILD_" if age < 18 else "ADULT_") + rng.choice(diagnosis.groups)


TERM_MONTHS = {"T6M": 6, "T1Y": 12, "T2Y": 24}


def term_for(diagnosis, rng, birth, start, repeat):
    """A term of list L08 and the day it ends; no day for T_NOEND."""
    age = full_years(birth, start)
    if age < 18:
        edge = add_months(birth, 12 * (7 if age < 7 else 18))
        term = rng.choice(("T1Y", "T2Y", "T2Y", "T_EDGE"))
        if term == "T_EDGE" or add_months(start, TERM_MONTHS[term]) > edge:
            return ("T_TO7" if age < 7 else "T_TO18"), edge
    elif diagnosis.icd10[0][:3] in ("Z89", "Q71", "F71", "F72", "F00", "F01", "H54", "G12") or (repeat and age >= 58):
        return "T_NOEND", None
    else:
        term = rng.choices(("T6M", "T1Y", "T2Y"), (15, 60, 25))[0]
    return term, add_months(start, TERM_MONTHS[term])


def uot_percent(category, rng):
    low, high = {"ADULT_1": (80, 90), "ADULT_2": (60, 79), "ADULT_3": (30, 59)}.get(category, (30, 35))
    return min(high, rng.randrange(low, high + 1, 5) if low % 5 == 0 else rng.randint(low, high))


def dated(section):
    """Dates as text, and what does not apply left out."""
    return {key: value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else value
            for key, value in section.items() if value is not None}
