# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases of the sample and what happens to each."""

import copy
import datetime as dt

import clinical
import documents
import names
from people import add_months, full_years
from schedule import WORKING_DAYS, at, between, later

CHIEFS = ["chief1", "chief2", "chief3", "chief4"]
MISSING = {"bmg": ["F006"], "gbdfl": ["REC001", "REC002", "REC003", "REC004"], "rpn": ["F009"], "tsr": ["F012"]}
# The operator's word, when a system that did not answer was asked otherwise.
SETTLED = {"bmg": "1414 қысқа нөмірі арқылы тексерілді: нөмір осы адамның атына тіркелген.",
           "gbdfl": "Проверено по телефону в ГБД ФЛ (дежурный оператор): данные совпадают, состоит на регистрации в Астане.",
           "rpn": "Бекітілген халық тіркелімінен үзінді электрондық поштамен алынды, ұйым сәйкес келеді.",
           "tsr": "Анкета в портале ТСР заполнена, просмотрена на экране оператора портала."}

NOT_ESTABLISHED = {"kk": "Мүгедектік тағайындалмады. Диспансерлік бақылау, еңбек жағдайын жеңілдету туралы ДКК қорытындысы ұсынылады.",
                   "ru": "Инвалидность не установлена. Рекомендованы диспансерное наблюдение, облегчение условий труда по заключению ВКК."}


class Case:
    """One person's way through the department; `name` is the number of the file."""

    def __init__(self):
        self.name = self.enters = self.decided = self.fault = None
        self.conclusion = self.form = self.application = None
        self.steps = []  # (moment, event without subject)

    @property
    def subject(self):
        return {"package": self.name} if self.form else {"application": self.name}

    def events(self):
        for moment, step in sorted(self.steps, key=lambda step: step[0]):
            event = {"at": moment.isoformat(), "do": step["do"]}
            if step["do"] == "import":
                event["file"] = f"packages/{self.name}.mse031"
            elif step["do"] == "register":
                event["file"] = f"applications/{self.name}.json"
            else:
                event |= self.subject
            event |= {key: value for key, value in step.items() if key != "do"}
            yield event


class Maker:
    """What both kinds of case share: the person, the earlier state, the conclusion."""

    def __init__(self, rng, people, narratives, pool):
        self.rng, self.people, self.narratives = rng, people, narratives
        self.pools = {}
        for diagnosis in pool:
            self.pools.setdefault(self.pool_of(diagnosis), []).append(diagnosis)
        for entries in self.pools.values():
            rng.shuffle(entries)
        self.taken = {name: 0 for name in self.pools}
        self.long = narratives.long_measures()

    @staticmethod
    def pool_of(diagnosis):
        if diagnosis.who[0] in "kb":
            return diagnosis.who[0]
        return "work" if diagnosis.disease_class in ("injury", "occup") else "adult"

    def next_diagnosis(self, pool):
        entries = self.pools[pool]
        self.taken[pool] += 1
        return entries[(self.taken[pool] - 1) % len(entries)]

    def person(self, diagnosis):
        rng = self.rng
        sex = diagnosis.sex or rng.choice(("male", "female"))
        age = rng.randint(*diagnosis.ages)
        child = diagnosis.who[0] in "kb"
        person = (self.people.child if child else self.people.adult)(diagnosis.language, sex, age)
        if diagnosis.icd10[0][:3] in ("F72", "F00"):
            person["legalCapacity"] = "none"
        representative = None
        if child:
            representative = self.people.representative(person, "guardian" if rng.random() < 0.12 else "parent")
        elif person["legalCapacity"] == "none":
            representative = self.people.representative(person, "guardian")
        employed = not child and self.people.give_work(person, diagnosis.disease_class, diagnosis.icd10[0])
        return person, representative, employed

    def sick_leave(self, received):
        end = received - dt.timedelta(self.rng.randint(3, 20))
        days = self.rng.choice((60, 75, 90, 105, 118, 120))
        return {"from": end - dt.timedelta(days - 1), "to": end, "days": days}

    def earlier(self, diagnosis, person, category, decided, gap=False):
        """The state that ends soon (or, with a gap, has ended): column 8."""
        rng = self.rng
        age = full_years(person["birthDate"], decided.date())
        before = category
        if age >= 18 and rng.random() < 0.3:
            before = rng.choice(["ADULT_1", "ADULT_2", "ADULT_3"][max(0, int(category[-1]) - 2):int(category[-1]) + 1])
        until = decided.date() + dt.timedelta(-34 if gap else rng.randint(0, 24))
        made = {"group": before, "cause": diagnosis.cause, "until": until}
        if diagnosis.disease_class in ("injury", "occup"):
            made["upt"] = str(rng.randrange(60, 90, 5) if before == "ADULT_2" else rng.randrange(30, 60, 5))
        elif isinstance(self, InPerson) and person.get("work", {}).get("place") and rng.random() < 0.5:
            made["uot"] = str(clinical.uot_percent(before, rng))
        return made

    def conclude(self, case, diagnosis, person, category, purposes, participants, extra=None):
        """The conclusion of `case decide`; `extra`: uot, upt, established False, extra help, a gap's reason."""
        rng, extra = self.rng, extra or {}
        day, birth = case.decided.date(), person["birthDate"]
        age = full_years(birth, day)
        earlier = extra.get("earlier")
        repeat = earlier is not None
        start = earlier["until"] if repeat and (earlier["until"] > day or "gapReason" in extra) else day  # p. 69
        made = {"participants": participants, "at": case.decided.isoformat(), "established": True,
                "diagnosis": {"text": diagnosis.text, "icd10": list(diagnosis.icd10)}}
        kinds = []
        if category == "NONE":
            made["established"] = False
            kinds.append("R10" if repeat else "R11")
        until = extra.get("until") or add_months(start, 12)
        if category not in ("NONE", None):
            term, until = clinical.term_for(diagnosis, rng, birth, start, repeat)
            made["disability"] = clinical.dated({"category": category, "cause": diagnosis.cause, "term": term,
                                                 "from": start, "until": until})
            kinds.append("R1")
        if "uot" in extra:
            made["uot"] = clinical.dated({"percent": extra["uot"], "cause": diagnosis.cause, "from": start,
                                          "until": until or add_months(start, 24)})
            kinds.append("R6")
        if "upt" in extra:
            made["upt"] = [clinical.dated(upt | {"from": start, "until": until}) for upt in extra["upt"]]
            kinds += ["R7"] * len(made["upt"]) + ["R8"]
        work = "upt" in extra
        if made["established"] and any(purpose.startswith("ipr") for purpose in purposes):
            parts = ["medical", "social"]
            if 18 <= age < 60 and not (category or "").endswith("_1") and person["legalCapacity"] == "full":
                parts.append("professional")
            made["ipr"] = clinical.dated({"parts": parts, "until": until})
            kinds += ["R3" if work else "R2"] + (["R5" if work else "R4"] if "professional" in parts else [])
        if "extraHelp" in extra:
            made["extraHelp"] = extra["extraHelp"]
            kinds.append("R9")
        made["measures"] = extra.get("prefix", "") + (NOT_ESTABLISHED[diagnosis.language] if category == "NONE" else self.measures(diagnosis, age))
        if "gapReason" in extra:
            made["gapReason"] = extra["gapReason"]
        made["certificates"] = [{"kind": kind, "number": ""} for kind in kinds]
        case.conclusion = made
        return made

    def measures(self, diagnosis, age):
        for index, (language, disease_class, text) in enumerate(self.long):
            fits = disease_class == diagnosis.disease_class or (disease_class == "*" and diagnosis.icd10[0] == "T91.3")
            child = "ПМПК" in text
            if language == diagnosis.language and fits and child == (7 <= age < 18) and self.rng.random() < 0.5 + (age < 18):
                return self.long.pop(index)[2]
        return self.narratives.measures(diagnosis, age)


class Proactive(Maker):
    def __init__(self, rng, people, narratives):
        super().__init__(rng, people, narratives, [d for d in clinical.diagnoses() if documents.open_to_proactive(d)])
        self.others = [d for d in clinical.diagnoses() if d.disease_class == "cardio" and d.who == "a"]
        self.numbers = iter(range(31742, 99999, 17))
        chairs = ["АСАНОВА САЛТАНАТ", "ПЕТРЕНКО НИНА", "ӘУБӘКІРОВА ҒАЛИЯ", "КОГАЙ ВЕРА", "ҚОНЫСБАЕВА ҮРІЯ", "ЖИЕНТАЕВА ӨСЕРХАН"]
        self.organizations = [{"kk": kk, "ru": ru, "kind": kind, "code": f"71{n:03d}", "signer": f"vkk{n}", "chair": chairs[n],
                               "bin": f"0{n + 1}0440099{n:03d}"} for n, (kk, ru, kind) in enumerate(names.CLINICS)]

    def accepted(self, count, after_four, saturday, pending, none, differing, no_show, gap):
        pools = ["adult"] * 45 + ["k"] * 13 + ["b"] * 10
        self.rng.shuffle(pools)
        for special in (none, differing, no_show, gap, *pending):
            other = pools.index("adult", special) if "adult" in pools[special:] else pools.index("adult")
            pools[special], pools[other] = pools[other], pools[special]
        cases = []
        for index in range(count):
            target = min(20, index * 21 // count)  # day of the month on which it is decided, about
            lag = min(target, self.rng.choices((0, 1, 2), (20, 45, 35))[0])
            day = WORKING_DAYS[target - lag]
            received = between(self.rng, day, (9, 2), (10, 40) if lag == 0 else (15, 40))
            imported = later(self.rng, received, 2, 15)
            if index in after_four and target > lag:
                received = between(self.rng, WORKING_DAYS[target - lag - 1], (16, 2), (17, 20))
                imported = later(self.rng, received, 2, 15)
            if index == saturday:
                received, imported = at(dt.date(2026, 10, 10), 11, 24), at(dt.date(2026, 10, 12), 9, 4)
                target = max(target, WORKING_DAYS.index(imported.date()))
            if index == no_show:  # the term of four full working days goes over the day off
                target = WORKING_DAYS.index(dt.date(2026, 10, 20))
                received = between(self.rng, dt.date(2026, 10, 19), (10, 0), (12, 0))
                imported = later(self.rng, received, 2, 15)
            diagnosis = self.next_diagnosis(pools[index])
            while index in (none, differing, gap, no_show) and (diagnosis.groups not in ("2", "3") or diagnosis.cause != "C1"):
                diagnosis = self.next_diagnosis("adult")
            missing = pending.get(index)
            while missing == "rpn" and not diagnosis.disease_class == "neuro":
                diagnosis = self.next_diagnosis("adult")  # a dispensary is never asked F009
            cases.append(self.accepted_case(diagnosis, received, imported, WORKING_DAYS[target], missing,
                                            {none: "none", differing: "differ", no_show: "absent", gap: "gap"}.get(index)))
        return cases

    def accepted_case(self, diagnosis, received, imported, day, missing=None, special=None, form=None, person=None):
        rng, case = self.rng, Case()
        decided = self.times(case, imported, day, missing, special)
        case.decided = decided
        if person is None:
            person = self.person(diagnosis)
        category = clinical.category_for(diagnosis, rng, full_years(person[0]["birthDate"], decided.date()))
        years = full_years(person[0]["birthDate"], decided.date())
        repeat = special in ("none", "gap") or (years not in (0, 1, 7, 18) and rng.random() < 0.55)
        earlier = self.earlier(diagnosis, person[0], category, decided, special == "gap") if repeat else None
        if form:
            earlier, repeat = form.get("earlier"), "earlier" in form
        case.form = form or self.form(diagnosis, person, received, earlier, missing)
        case.enters = imported
        for step_at, code in getattr(case, "settles", []):
            case.steps.append((step_at, {"do": "settle", "code": code, "verdict": "passed", "note": SETTLED[missing], "as": "maman"}))
        codes = MISSING[missing] if missing else []
        case.steps.append((imported, {"do": "import", "as": "maman", "expect": {
            "status": "pending" if missing else "accepted", "codes": [], "unknown": codes}}))
        experts = sorted(rng.sample(CHIEFS, 3))
        self.vote(case, experts, category, special)
        if special == "absent":
            case.conclusion, case.decided = None, None
            return case
        extra = {"earlier": earlier} if repeat else {}
        if special == "gap":
            extra["gapReason"] = ("Стационарда үздіксіз емделуіне байланысты куәландыру мерзімі өткізіп алынды." if diagnosis.language == "kk"
                                  else "Срок освидетельствования пропущен из-за непрерывного стационарного лечения.")
        self.conclude(case, diagnosis, person[0], "NONE" if special == "none" else category, case.form["purposes"], experts, extra)
        case.steps.append((decided, {"do": "decide", "as": "head", "conclusion": case.conclusion}))
        return case

    def times(self, case, imported, day, missing, special):
        """When the three vote and when the head decides; the moments of voting go into the case."""
        rng, same_day = self.rng, imported.date() == day
        ready = imported
        if missing:
            case.settles = [(later(rng, imported, 20 + 3 * n, 23 + 3 * n), code) for n, code in enumerate(MISSING[missing])]
            ready = case.settles[-1][0]
        if same_day:
            start = max(later(rng, ready, 15, 30), at(day, 11, 0))
            case.votes = sorted(between(rng, day, (start.hour, start.minute), (15, 40)) for _ in range(3))
            decided = between(rng, day, (16, 0), (17, 50))
        else:
            eve = max(d for d in WORKING_DAYS if d < day)
            early = ready < at(eve, 15, 30) and special is None and rng.random() < 0.5
            case.votes = sorted(between(rng, eve, (16, 0), (17, 55)) if early else between(rng, day, (9, 5), (12, 40)) for _ in range(3))
            decided = between(rng, day, (9, 30) if early else (14, 5), (17, 50))
        if special == "differ":
            visit = at(next(d for d in WORKING_DAYS if d > case.votes[-1].date()), 15, 40)
            case.steps.append((visit, {"do": "appear", "as": "maman"}))
            decided = visit + dt.timedelta(minutes=52)
        if special == "absent":
            free = [d for d in WORKING_DAYS if d > case.votes[-1].date()][4]
            case.steps.append((at(free, 10, 5), {"do": "return", "as": "head", "reason":
                               "Куәландырылатын адам SMS-хабарлама жіберілген күннен кейін төрт жұмыс күні ішінде көзбе-көз куәландыруға келмеді."}))
        return decided

    def vote(self, case, experts, category, special):
        for index, (expert, moment) in enumerate(zip(experts, case.votes)):
            vote = {"outcome": "AGREE", "category": "NONE" if special == "none" else category}
            if special == "differ" and index == 2:
                vote["category"] = "ADULT_3" if category == "ADULT_2" else "ADULT_2"
            if special == "absent" and index == 1:
                vote = {"outcome": "MIS_DATA", "note": "Организм функцияларының бұзылу дәрежесін дәлелдейтін функционалдық "
                        "зерттеулердің деректері жоқ (соңғы зерттеу 2025 жылғы)."}
            case.steps.append((moment, {"do": "vote", "as": expert, "vote": vote}))

    def form(self, diagnosis, person, received, earlier, missing=None):
        rng, (p, representative, employed) = self.rng, person
        dispensary = {"onco": 4, "transplant": 4, "tb": 5}.get(diagnosis.disease_class)
        organization = self.organizations[dispensary if dispensary and missing != "rpn" else rng.randrange(4)]
        formed = (received - dt.timedelta(rng.randint(2, 12))).replace(hour=rng.randint(9, 17), minute=rng.randint(0, 59), second=rng.randint(0, 59))
        sent = received - dt.timedelta(seconds=rng.randint(60, 1500))  # of itself, once the chair has signed (p. 11)
        signed = sent - dt.timedelta(seconds=rng.randint(60, 900))
        kk = diagnosis.language == "kk"
        asked = sent - dt.timedelta(seconds=25)
        yes = {"alive": True, "nameMatches": True, "permanentRegistration": True, "emigrated": False}
        answers = {"gbdfl": {"askedAt": asked} | yes, "bmg": {"askedAt": asked, "phoneRegistered": True}}
        if representative:
            answers["gbdfl.representative"] = {"subject": "representative", "askedAt": asked, "alive": True, "nameMatches": True, "emigrated": False}
        if organization["kind"] != "dispensary":
            answers["rpn"] = {"askedAt": asked, "organizationMatches": True}
        domain, words = self.narratives.pick(diagnosis, "function").split(": ")
        degree = {"1": 4, "2": 3, "3": 2, "-": 3}[diagnosis.groups[0]]
        repeat = "disability.repeat" if earlier else "disability.primary"
        form = {"number": f"031-{next(self.numbers):06d}", "formedAt": formed, "signedAt": signed, "sentAt": sent, "receivedAt": received,
                "referral": "proactive", "purposes": [repeat, "ipr.correct" if earlier and rng.random() < 0.35 else "ipr.form"],
                "organization": {"name": organization[diagnosis.language], "code": organization["code"], "kind": organization["kind"],
                                 "signer": organization["signer"]},
                "patient": p, "complaints": self.narratives.pick(diagnosis, "complaints"), "anamnesis": self.narratives.anamnesis(diagnosis),
                "objective": self.narratives.pick(diagnosis, "objective"),
                "diagnosis": {"icd10": list(diagnosis.icd10), "text": diagnosis.text, "other": "негізгі аурудың себебі" if kk else "причина основного заболевания"},
                "functions": [(domain, degree, words)],
                "rehabilitation": {"potential": rng.choice(("төмен", "орташа") if kk else ("низкий", "средний")),
                                   "prognosis": rng.choice(("күмәнді", "салыстырмалы қолайлы") if kk else ("сомнительный", "относительно благоприятный")),
                                   "recommendations": self.narratives.pick(diagnosis, "measures")},
                "attachment": {"title": rng.choice(("Тексеру нәтижесі", "Стационардан үзінді") if kk else ("Результат обследования", "Выписка из стационара")),
                               "file": rng.choice(("record.pdf", "study.pdf", "discharge.pdf"))},
                "consent": {"sms": True, "phone": representative["phone"] if representative else p["phone"], "at": sent - dt.timedelta(minutes=rng.randint(2, 50))},
                "answers": answers}
        if representative:
            form["representative"] = representative
        if earlier:
            form["earlier"] = earlier
        if employed:
            form["temporaryDisability"] = self.sick_leave(formed.date())
        if missing == "tsr" or (diagnosis.disease_class in ("neuro", "limb") and rng.random() < 0.35):
            form["techAids"] = [("TSR-014", "Кресло-арба" if kk else "Кресло-коляска")] if degree > 2 else [("TSR-031", "Таяқ" if kk else "Трость опорная")]
            answers["tsr"] = {"askedAt": asked, "questionnaire": True}
        if missing:
            del answers[missing]
        return form

    def faulty(self, code, day_index, again):
        """A returned package; with `again` also the corrected form that follows it."""
        rng, day = self.rng, WORKING_DAYS[day_index]
        received = between(rng, day, (9, 10), (15, 0))
        diagnosis = (rng.choice(self.others) if code == "F013" else self.next_diagnosis("k" if code in ("REC005", "LEG003") else "adult"))
        while code != "F013" and code[:3] not in ("REC", "LEG") and diagnosis.icd10[0][:3] in ("F72", "F00"):
            diagnosis = self.next_diagnosis("adult")
        if code == "F013":  # a form filled as for the disease of another class
            person = self.person(diagnosis)
            like = next(d for d in self.pools["adult"] if d.language == diagnosis.language and d.disease_class == "transplant")
            form = self.form(like, person, received, None)
            form["diagnosis"] |= {"icd10": list(diagnosis.icd10), "text": diagnosis.text}
        else:
            person = self.person(diagnosis)
            form = self.form(diagnosis, person, received, None)
        good = copy.deepcopy(form)
        self.spoil(form, code)
        case = Case()
        case.form, case.fault = form, code
        case.enters = imported = later(rng, received, 2, 15)
        codes = ["F001", "F005"] if code == "F005" else [code]
        expect = {"status": "returned", "codes": codes}
        if code != "REC005":
            expect["unknown"] = []
        case.steps = [(imported, {"do": "import", "as": "maman", "expect": expect}),
                      (later(rng, imported, 25, 100), {"do": "return", "as": "head"})]
        if not again:
            return [case]
        received = between(rng, WORKING_DAYS[day_index + 3], (9, 10), (12, 0))
        good |= {"receivedAt": received, "sentAt": received - dt.timedelta(minutes=3), "signedAt": received - dt.timedelta(minutes=9),
                 "formedAt": at(received.date() - dt.timedelta(1), 16, 20)}
        good["consent"]["at"] = received - dt.timedelta(minutes=40)
        for answer in good["answers"].values():
            answer["askedAt"] = received - dt.timedelta(minutes=4)
        corrected = self.accepted_case(diagnosis, received, later(rng, received, 2, 15), WORKING_DAYS[day_index + 4], form=good, person=person)
        return [case, corrected]

    def spoil(self, form, code):
        strangers_phone = self.people.phone()
        if code == "F001":
            form["consent"]["phone"] = strangers_phone
        elif code == "F003":
            form["number"] = ""
        elif code == "F004":
            form["formedAt"] -= dt.timedelta(38)
        elif code == "F005":
            form["patient"] = form["patient"] | {"phone": ""}
            form["consent"] |= {"sms": False, "phone": ""}
        elif code == "F006":
            form["answers"]["bmg"]["phoneRegistered"] = False
        elif code == "F008":
            form["complaints"] = ""
        elif code == "F010":
            form["referral"] = "in_person"
        elif code == "REC001":
            form["answers"]["gbdfl"]["alive"] = False
        elif code == "REC005":
            del form["representative"], form["answers"]["gbdfl.representative"]
        elif code == "LEG003":
            form["answers"]["gbdfl.representative"]["nameMatches"] = False


class InPerson(Maker):
    def __init__(self, rng, people, narratives):
        super().__init__(rng, people, narratives, [d for d in clinical.diagnoses() if not documents.open_to_proactive(d)])
        self.numbers = iter(range(52118, 99999, 13))

    def month(self, count):
        """62 people: general adults, work injuries and occupational diseases, children."""
        rng = self.rng
        pools = ["adult"] * 36 + ["work"] * 12 + ["k"] * 8 + ["b"] * 6
        rng.shuffle(pools)
        wishes = documents.wishes(pools, rng)
        # Three a day, one less on the last day; hours of receiving without the break.
        hours = [((9, 5), (10, 40)), ((10, 40), (12, 35)), ((14, 2), (15, 20))]
        cases = []
        for index in range(count):
            moment = between(rng, WORKING_DAYS[index // 3], *hours[index % 3])
            cases.append(self.registered(self.next_diagnosis(pools[index]), moment, wishes[index]))
        return cases

    def consult(self, cases, sent_on, decided_on):
        """The last one of a day is sent to the ОМК and decided some days later, with its answer (Appendix 3, item 5, 3))."""
        case = max((c for c in cases if c.enters.date() == sent_on), key=lambda c: c.enters)
        conclusion, language = case.conclusion, case.application["language"]
        sent = case.enters + dt.timedelta(minutes=48)
        asked = {"documents": True, "preliminary": f"{conclusion['diagnosis']['text']} {documents.preliminary(conclusion, language)}",
                 "question": documents.QUESTION[language]}
        answer = {"text": documents.ADVICE[language], "number": f"05-2/{117 + sent_on.day}", "date": decided_on.isoformat()}
        made, end = conclusion["disability"], conclusion["disability"].get("until")
        if made["from"] == sent_on.isoformat():  # counted from the day of the conclusion
            made["from"] = decided_on.isoformat()
            if made["term"] in ("T6M", "T1Y", "T2Y"):
                made["until"] = add_months(decided_on, {"T6M": 6, "T1Y": 12, "T2Y": 24}[made["term"]]).isoformat()
            for part in [conclusion.get("uot"), conclusion.get("ipr"), *conclusion.get("upt", [])]:
                if part and part.get("from") == sent_on.isoformat():
                    part["from"] = decided_on.isoformat()
                if part and end and part.get("until") == end:
                    part["until"] = made["until"]
        case.decided = at(decided_on, 11, 40)
        conclusion["at"] = case.decided.isoformat()
        case.steps = [step for step in case.steps if step[1]["do"] != "decide"] + [
            (sent, {"do": "consult", "as": conclusion["participants"][0], "referral": asked}),
            (at(decided_on, 10, 15), {"do": "answer", "as": "maman", "answer": answer}),
            (case.decided, {"do": "decide", "as": "head", "conclusion": conclusion})]

    def omk(self, count, days):
        self.taken = {name: 5 for name in self.pools}
        cases, rng = [], self.rng
        for index in range(count):
            pool = "k" if index in (4, 10) else "work" if index == 7 else "adult"
            hour = ((9, 20), (10, 50)), ((11, 0), (12, 40)), ((14, 10), (15, 10))
            moment = between(rng, days[index // 3], *hour[index % 3])
            goal = "CONTROL" if index % 5 in (1, 3) else "CONSULT" if index in (2, 9, 12) else "APPEAL"
            examined = dt.date(2026, 9, rng.choice((3, 8, 10, 16, 21, 24)))
            cases.append(self.registered(self.next_diagnosis(pool), moment, "omk", {
                "goal": goal, "department": str(rng.randint(1, 5)), "examinedOn": examined}, changed=index in (0, 5, 11)))
        for case, minute in zip(cases[-2:], (25, 50)):  # at the look both are still open
            self.decide_later(case, at(days[-1], 16, minute))
        return cases

    def registered(self, diagnosis, moment, wish, omk=None, changed=False):
        rng, case = self.rng, Case()
        case.enters, case.decided = moment, later(rng, moment, 65, 130)
        while documents.unsuitable(diagnosis, wish):
            diagnosis = self.next_diagnosis(self.pool_of(diagnosis))
        person = self.person(diagnosis)
        while wish in ("uot", "uot_group") and not person[2]:
            person = self.person(diagnosis)
        if wish == "guardian":
            person = (person[0], self.people.representative(person[0], "guardian"), person[2])
        age = full_years(person[0]["birthDate"], moment.date())
        category = clinical.category_for(diagnosis, rng, age)
        work = diagnosis.disease_class in ("injury", "occup")
        repeat = wish in ("omk", "gap", "name_change", "ipr.correct", "early") or (
            wish in (None, "home", "hospital", "absentee") and age not in (0, 1, 7, 18) and rng.random() < 0.5)
        earlier = self.earlier(diagnosis, person[0], category, case.decided, wish == "gap") if repeat else None
        same = rng.random() < 0.75
        if omk and same:
            category = earlier["group"]
        made = documents.Application(rng, self.numbers, diagnosis, person, moment, wish, earlier, category, self.narratives)
        extra = made.extra
        if repeat and wish not in ("early", "ipr.correct", "omk"):
            extra["earlier"] = earlier
        if omk:
            made.data["earlier"]["until"] = add_months(omk["examinedOn"], 12).isoformat()
            made.data["omk"] = clinical.dated(omk)
            made.data["place"] = "omk"
            remark = documents.omk_remark(omk, diagnosis.language, rng)
        case.application = made.data
        case.steps.append((moment, {"do": "register", "as": "maman"}))
        chiefs = CHIEFS[:2] if omk else sorted(rng.sample(CHIEFS, 2 + (rng.random() < 0.4)))
        result = {"none": "NONE", "ipr.correct": None, "uot": None}.get(wish, category)
        self.conclude(case, diagnosis, person[0], result, made.data["purposes"], chiefs, extra)
        if omk and omk["goal"] == "CONSULT":
            sent_on = WORKING_DAYS[WORKING_DAYS.index(moment.date()) - 1]
            documents.as_consultation(made.data, case.conclusion, sent_on, diagnosis.language)
        elif omk:
            if changed:  # the department gave another group
                made.data["earlier"]["group"] = "ADULT_2" if category == "ADULT_3" else "ADULT_3"
            documents.rule(case.conclusion, category == made.data["earlier"]["group"], remark)
        if omk and omk["goal"] == "CONTROL":
            self.call(case, moment)
        case.steps.append((case.decided, {"do": "decide", "as": "head", "conclusion": case.conclusion}))
        return case

    @staticmethod
    def decide_later(case, moment):
        case.decided, case.conclusion["at"] = moment, moment.isoformat()
        late = {"decide": moment, "appear": moment - dt.timedelta(minutes=35)}
        case.steps = [(late.get(step["do"], when), step) for when, step in case.steps]

    def call(self, case, came):
        """p. 73-1: registered and called the working day before, and comes; every third by letter, one only when called again."""
        self.called = getattr(self, "called", 0) + 1
        day = WORKING_DAYS[WORKING_DAYS.index(came.date()) - 1]
        by_post, late = self.called % 3 == 0, self.called == 4
        if late:
            day = WORKING_DAYS[WORKING_DAYS.index(came.date()) - 4]
        case.enters = at(day, came.hour, came.minute, came.second)
        case.application["appliedOn"] = day.isoformat()
        if case.application.get("temporaryDisability", {}).get("to", "") >= day.isoformat():
            del case.application["temporaryDisability"]
        case.steps[0] = (case.enters, case.steps[0][1])
        call = {"do": "call", "as": "maman"} | ({"byPost": True} if by_post else {})
        case.steps.append((case.enters + dt.timedelta(minutes=11), call))
        if by_post:
            case.steps.append((came - dt.timedelta(minutes=4), {"do": "received", "number": "RR 710 044 318 KZ", "as": "maman"}))
        if late:
            morning = at(came.date(), 9, 5)
            case.steps.append((morning, {"do": "absent", "as": "maman"}))
            case.steps.append((morning + dt.timedelta(minutes=3), call))
        case.steps.append((came, {"do": "appear", "as": "maman"}))
