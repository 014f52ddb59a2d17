# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Applications in person: purposes, place, and the documents that Appendix 3, item 10 asks for them."""

import datetime as dt
import json
import re
from pathlib import Path

import clinical
from people import add_months, full_years

OPEN = [("C00", "C97"), ("A15", "A19"), ("Q65", "Q79"), ("Z89", "Z89"), ("F00", "F99"), ("Z94", "Z94"), ("G91", "G91"),
        ("Q03", "Q03"), ("G80", "G83")]
OPEN_TO_CHILDREN = [("E10", "E10"), ("E76", "E76")]
# ЖЕҚА for six with a group: alone for two; the rest once or twice each.
ADULT_WISHES = (["uot_group"] * 12 + ["uot"] * 2 + ["home"] * 3 + ["hospital"] * 2 + ["absentee"] * 2 + ["ipr.correct"] * 2
                + ["visiting", "none", "name_change", "gap", "early"])
WORK_WISHES = ["two_acts", "court", "extra_help", "extra_help"]
CHILD_WISHES = ["guardian", "guardian", "home"]
EXTRA_HELP = {"kk": "Арнайы медициналық күтімге және тұрмыстық күтімге мұқтаж; протездеу, санаторий-курорттық ем (жылына 1 рет), "
                    "арнайы көлік құралына мұқтаж емес.",
              "ru": "Нуждается в постороннем бытовом уходе, лекарствах, санаторно-курортном лечении 1 раз в год; в специальном "
                    "транспортном средстве не нуждается."}


def open_to_proactive(diagnosis):
    """Whether the sample sends this diagnosis as a proactive form (list L16; a cause with proof comes in person)."""
    code = diagnosis.icd10[0][:3]
    ranges = OPEN + (OPEN_TO_CHILDREN if diagnosis.who[0] in "kb" else [])
    return diagnosis.cause in ("C1", "C4", "C5", "C6") and any(low <= code <= high for low, high in ranges)


def wishes(pools, rng):
    """What is particular about each application, in the order of `pools`."""
    left = {"adult": list(ADULT_WISHES), "work": list(WORK_WISHES), "child": list(CHILD_WISHES)}
    for name, count in (("adult", pools.count("adult")), ("work", pools.count("work")), ("child", pools.count("k") + pools.count("b"))):
        left[name] += [None] * (count - len(left[name]))
        rng.shuffle(left[name])
    return [left[pool if pool in left else "child"].pop() for pool in pools]


def unsuitable(diagnosis, wish):
    if wish in ("uot", "uot_group"):
        return diagnosis.ages[0] > 48 or diagnosis.cause != "C1" or "1" in diagnosis.groups or (wish == "uot" and diagnosis.groups != "3")
    if wish in ("none", "ipr.correct", "gap", "early", "name_change"):
        return diagnosis.cause != "C1" or (wish == "none" and diagnosis.groups != "3")
    if wish == "two_acts":
        return diagnosis.icd10[0] != "T92.6"
    if wish in ("court", "extra_help"):
        return diagnosis.disease_class != "injury" or (wish == "extra_help") != (diagnosis.groups == "2")
    return False


class Application:
    """`data` is the file of `case register`; `extra` what its conclusion holds besides the group."""

    def __init__(self, rng, numbers, diagnosis, person, moment, wish, earlier, category, narratives):
        self.rng, self.diagnosis, self.wish, self.earlier = rng, diagnosis, wish, earlier
        self.person, self.representative, self.employed = person
        self.day, self.language = moment.date(), diagnosis.language
        self.age = full_years(self.person["birthDate"], self.day)
        self.work = diagnosis.disease_class in ("injury", "occup")
        self.purposes = self.chosen_purposes()
        self.extra = self.results(category)
        self.signed = self.day - dt.timedelta(rng.randint(2, 22))
        kk = self.language == "kk"
        data = {key: self.person[key] for key in ("iin", "surname", "given", "patronymic", "birthDate", "sex", "legalCapacity", "phone",
                                                  "language", "address", "identityDocument", "militaryDuty")}
        data |= {key: self.person[key] for key in ("email", "work", "study") if key in self.person}
        if self.representative:
            data["representative"] = self.representative
        data |= {"purposes": self.purposes, "place": {"home": "home", "hospital": "hospital", "absentee": "absentee",
                                                      "visiting": "visiting.clinic"}.get(wish, "department"),
                 "appliedOn": self.day, "documents": self.documents(), "consent": True,
                 "form031": {"number": f"031-{next(numbers):06d}", "signedAt": self.signed, "icd10": diagnosis.icd10[0],
                             "text": re.split(r"(?<=[а-яәғқңөұүһі]{3})\. ", diagnosis.text)[0].rstrip(".") + ".",
                             "organization": f"№ {rng.randint(2, 14)} қалалық емхана" if kk else f"городская поликлиника № {rng.randint(2, 14)}"}}
        if earlier:
            data["earlier"] = earlier
        if self.employed:
            end = self.day - dt.timedelta(rng.randint(0, 5))
            days = rng.choice((62, 78, 91, 104, 119))
            data["temporaryDisability"] = {"from": end - dt.timedelta(days - 1), "to": end, "days": days}
        if wish == "early":
            data["earlyReason"] = ("Денсаулық жағдайының нашарлауына байланысты ДКК қорытындысы бойынша." if kk
                                   else "Ухудшение состояния здоровья, по заключению ВКК.")
        self.data = _plain(data)

    def chosen_purposes(self):
        if self.wish in ("uot", "ipr.correct"):
            return [self.wish]
        purposes = ["disability.repeat" if self.earlier else "disability.primary"]
        if self.wish == "uot_group" or "uot" in (self.earlier or {}):
            purposes.append("uot")
        if self.work:
            purposes.append("upt")
        purposes.append("ipr.correct" if self.earlier and self.rng.random() < 0.3 else "ipr.form")
        if self.wish == "extra_help":
            purposes.append("extra_help")
        return purposes

    def results(self, category):
        rng, extra = self.rng, {}
        if "uot" in self.purposes:
            extra["uot"] = clinical.uot_percent(category if self.wish != "uot" else "NONE", rng)
        if self.work:
            main = rng.randrange(60, 90, 5) if category == "ADULT_2" else rng.randrange(30, 60, 5)
            extra["upt"] = [self.professional_loss(main)]
            if self.wish == "two_acts":
                extra["upt"].append(self.professional_loss(rng.randrange(10, 30, 5)))
        if self.wish == "extra_help":
            extra["extraHelp"] = EXTRA_HELP[self.language]
        if self.wish == "gap":
            extra["gapReason"] = ("Шетелде емделуіне байланысты мерзімінде келе алмады, растайтын құжаттар ұсынылды." if self.language == "kk"
                                  else "Срок пропущен в связи с лечением за пределами города, представлены подтверждающие документы.")
        if self.wish in ("early", "ipr.correct"):
            self.earlier["until"] = add_months(self.day, 7)
            extra["until"] = self.earlier["until"]
        return extra

    def professional_loss(self, percent):
        rng, kk = self.rng, self.language == "kk"
        day = self.day - dt.timedelta(rng.randint(150, 330))
        date, number = clinical.word_date(day, self.language), rng.randint(1, 48)
        if self.wish == "court":
            document = (f"Астана қаласы Есіл аудандық сотының № 7119-26-2/{number} шешімі, {date}" if kk
                        else f"решение Есильского районного суда города Астаны № 7119-26-2/{number} от {date}")
        else:
            document = f"№ {number} жазатайым оқиға туралы акт, {date}" if kk else f"акт о несчастном случае № {number} от {date}"
        return {"document": document, "percent": percent, "cause": "P1" if self.diagnosis.cause == "C2" else "P2"}

    def documents(self):
        """Lines of the table of Appendix 1, in its order."""
        rng, ids = self.rng, ["identity", "registration", "form031"]
        working_age = 18 <= self.age < 63
        first = "disability.primary" in self.purposes or "uot" in self.purposes
        for needed, name in ((any(p.startswith("ipr") for p in self.purposes), "ipr_medical"), (True, "medical_record"),
                             (self.employed, "sick_leave"), (self.work or (first and working_age), "employment"),
                             ("uot" in self.purposes, "social_insurance"), (self.work and self.wish != "court", "accident_act"),
                             (self.diagnosis.cause == "C3", "occupational_disease"), (self.diagnosis.cause == "C8", "causality"),
                             (self.wish == "court", "court_decision"),
                             (self.representative is not None and self.representative["basis"] == "guardian", "guardianship"),
                             (self.wish == "name_change", "name_change"), (7 <= self.age < 18 and rng.random() < 0.6, "pmpk")):
            if needed:
                ids.append(name)
        sheets = {"form031": (4, 6), "medical_record": (8, 36), "ipr_medical": (2, 3), "accident_act": (4, 5), "court_decision": (6, 9)}
        lines = []
        for name in ids:
            low, high = sheets.get(name, (1, 2))
            count = rng.randint(low, high) * (2 if self.wish == "two_acts" and name == "accident_act" else 1)
            paper = name not in ("registration", "social_insurance") and rng.random() < 0.7
            line = {"id": name, "sheets": count, "format": "paper" if paper else "electronic", "originalSeen": paper}
            if name == "form031":
                line["validUntil"] = add_months(self.signed, 1)
            elif name == "identity" and self.person["identityDocument"]["kind"] == "identity_card":
                line["validUntil"] = add_months(self.person["identityDocument"]["issuedOn"], 120)
            lines.append(line)
        return lines


def _plain(value):
    """JSON values: dates as text."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items() if item is not None and key != "family"}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else value


def omk_remark(goal, language, rng):
    """What an ОМК finds in the papers of the department it controls."""
    if goal["goal"] != "CONTROL":
        return ""
    if language == "kk":
        return rng.choice(("Құжаттардың ресімделуіне ескерту жоқ.", "Ескерту: функционалдық зерттеулер толық тіркелмеген; бөлімге нұсқау жіберілді."))
    return rng.choice(("Замечаний к оформлению документов нет.", "Замечание: не приложены данные функциональных исследований; отделу направлено указание."))


def rule(conclusion, same, remark):
    """The department's decision stands, or is changed (column 9 of Appendix 18); where it stands nothing is established."""
    if same:
        conclusion["established"] = False
        for key in ("disability", "uot", "upt", "ipr", "extraHelp"):
            conclusion.pop(key, None)
        conclusion |= {"ruling": "UPHELD", "recommendations": f"{remark} {conclusion.pop('measures')}".strip(), "certificates": []}
    else:
        conclusion["ruling"] = "CHANGED"
        if remark:
            conclusion["recommendations"] = remark


def preliminary(conclusion, language):
    """What a department proposes, in words."""
    lists = Path(__file__).resolve().parents[2] / "resources" / "lists"

    def listed(name, code):
        return next(v[language] for v in json.loads((lists / f"{name}.json").read_text(encoding="utf-8"))["values"] if v["code"] == code)
    made = conclusion["disability"]
    words = [listed("categories", made["category"]), listed("causes", made["cause"]), listed("terms", made["term"])]
    if "uot" in conclusion:
        words.append(f"{'ЖЕҚА' if language == 'kk' else 'УОТ'} {conclusion['uot']['percent']} %")
    return ", ".join(words)


QUESTION = {"kk": "Ұсынылған топ пен мерзім функция бұзылысының дәрежесіне сай ма?",
            "ru": "Соответствуют ли предложенные группа и срок степени нарушения функций?"}
ADVICE = {"kk": "Ұсынылған топ функционалдық зерттеулермен расталады. ОЖБ-ға реабилитациялық іс-шараларды нақтылап енгізу ұсынылады.",
          "ru": "Предложенная группа подтверждается функциональными исследованиями. Рекомендуется уточнить в ИПР реабилитационные мероприятия."}


def as_consultation(data, conclusion, sent_on, language):
    """The department sends the papers and its preliminary conclusion; it is answered with advice and nothing else."""
    data["omk"] |= {"goal": "CONSULT", "examinedOn": sent_on.isoformat(), "sentOn": sent_on.isoformat(),
                    "preliminary": preliminary(conclusion, language), "question": QUESTION[language]}
    data["consent"], data["purposes"] = False, []
    data["documents"] = [line for line in data["documents"] if line["id"] in ("form031", "ipr_medical", "medical_record")]
    for line in data["documents"]:
        line |= {"format": "electronic", "originalSeen": False}
    for key in ("disability", "uot", "upt", "ipr", "extraHelp", "measures"):
        conclusion.pop(key, None)
    conclusion |= {"established": False, "recommendations": ADVICE[language], "certificates": []}
