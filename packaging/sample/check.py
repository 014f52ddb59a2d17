# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the stored sample from its files alone, by the rules and not by what generated it."""

import collections
import datetime as dt
import hashlib
import json
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

from people import add_months, full_years, iin_control
from schedule import WORKING_DAYS

NS = "{urn:khattama:form031:1}"
ROLES = {"chief1": "chief", "chief2": "chief", "chief3": "chief", "chief4": "chief", "head": "head", "maman": "specialist"}
CAUSES = {"ADULT": {"C1", "C2", "C3", "C4", "C8"}, "CHILD_LT7": {"C5"}, "CHILD": {"C6"}}
UOT = {"ADULT_1": (80, 100), "ADULT_2": (60, 79), "ADULT_3": (30, 59)}
OPEN_PURPOSES = {"disability.primary", "disability.repeat", "ipr.form", "ipr.correct"}


class Checker:
    def __init__(self, root):
        self.root, self.problems, self.counts = root, [], collections.Counter()
        self.people, self.phones, self.certificates = {}, {}, set()

    def expect(self, holds, where, words):
        if not holds:
            self.problems.append(f"{where}: {words}")
        return holds

    # --- people
    def iin(self, where, iin, birth=None, sex=None):
        ok = re.fullmatch(r"\d{12}", iin) and iin_control(iin[:11]) == int(iin[11])
        if self.expect(ok, where, f"IIN {iin} is not valid") and birth:
            century = 1800 + (int(iin[6]) - 1) // 2 * 100
            self.expect(birth.strftime("%y%m%d") == iin[:6] and birth.year // 100 * 100 == century, where, "birth date against IIN")
            self.expect((int(iin[6]) % 2 == 1) == (sex == "male"), where, "sex against IIN")

    def person(self, where, p, name):
        self.iin(where, p["iin"], dt.date.fromisoformat(p["birthDate"]), p["sex"])
        known = self.people.setdefault(p["iin"], (name, p["surname"], p["given"]))
        self.expect(known[0] == name, where, f"the same IIN as {known[0]}")
        female = p["sex"] == "female"
        if p["patronymic"]:
            self.expect(p["patronymic"].endswith(("қызы", "вна", "чна") if female else ("ұлы", "вич", "ич")), where, f"patronymic {p['patronymic']}")
        if p["phone"]:
            self.expect(re.fullmatch(r"\+77\d{9}", p["phone"]), where, "phone")
            self.expect(self.phones.setdefault(p["phone"], name) == name, where, "phone of another")
        for text in p.values():
            if isinstance(text, str):
                self.letters(where, text)

    def letters(self, where, text):
        """No word that mixes Latin look-alikes into Cyrillic."""
        for word in re.findall(r"[^\W\d_]+", text):
            mixed = re.search(r"[A-Za-zəƏ]", word) and re.search(r"[Ѐ-ӿ]", word)
            self.expect(not mixed or re.fullmatch(r"I+[АБ]", word), where, f"mixed letters in {word}")

    def representative(self, where, p, representative):
        age = full_years(dt.date.fromisoformat(p["birthDate"]), dt.date(2026, 10, 15))
        needed = age < 18 or p.get("legalCapacity", "full") != "full"
        if self.expect(bool(representative) == needed, where, "representative") and representative:
            self.iin(where, representative["iin"])

    def leave(self, where, leave, day):
        first, last = dt.date.fromisoformat(leave["from"]), dt.date.fromisoformat(leave["to"])
        self.expect((last - first).days + 1 == int(leave["days"]) and last <= day, where, "days of temporary disability")

    # --- packages
    def package(self, path, expected):
        name = path.stem
        where = f"packages/{path.name}"
        with zipfile.ZipFile(path) as archive:
            files = {entry: archive.read(entry) for entry in archive.namelist()}
        xml = files["form.xml"]
        form = ET.fromstring(xml)
        codes = set(expected["codes"])
        get = lambda at: (form.findtext("/".join(NS + part for part in at.split("/"))) or "")
        patient = {e.tag.removeprefix(NS): e.text or "" for e in form.find(NS + "patient") if len(e) == 0}
        self.person(where, patient, get("number") + patient["iin"])
        representative = form.find(NS + "representative")
        if "REC005" not in codes:
            self.representative(where, patient, representative is not None and {e.tag.removeprefix(NS): e.text for e in representative})
        self.verify(where, xml, files.get("form.xml.p7s"), "F007" not in codes)
        entry = form.find(f"{NS}attachments/{NS}attachment")
        content = files.get("attachments/" + entry.get("file"))
        self.expect((content is None) == ("F015" in codes), where, "attachment against F015")
        if content is not None:
            self.expect(content.startswith(b"%PDF-1.4") and len(content) <= 2048, where, "attachment is no small PDF")
            self.expect((hashlib.sha256(content).hexdigest() != entry.get("sha256")) == ("F014" in codes), where, "SHA-256 against F014")
        received, formed = (dt.datetime.fromisoformat(get(f)) for f in ("receivedAt", "formedAt"))
        self.expect((received.date() > add_months(formed.date(), 1)) == ("F004" in codes), where, "one month against F004")
        self.counts["received after 16:00"] += received.time() > dt.time(16)
        self.counts["received on a Saturday"] += received.weekday() == 5
        order = [formed] * ("F004" not in codes) + [dt.datetime.fromisoformat(get(f)) for f in ("signedAt", "sentAt")] + [received]
        self.expect(order == sorted(order), where, "order of its moments")
        self.expect((not get("number")) == ("F003" in codes), where, "number against F003")
        self.expect((get("referral") != "proactive") == ("F010" in codes), where, "referral against F010")
        self.expect((not get("complaints")) == ("F008" in codes), where, "complaints against F008")
        leave = form.find(NS + "temporaryDisability")
        if leave is not None:
            self.leave(where, leave.attrib, received.date())
        self.expect((leave is not None) >= bool(get("patient/work/place")), where, "works, but no temporary disability")
        purposes = {e.text for e in form.iter(NS + "purpose")}
        self.expect(purposes and purposes <= OPEN_PURPOSES, where, "purposes")
        age = full_years(dt.date.fromisoformat(patient["birthDate"]), received.date())
        icd = form.find(f"{NS}diagnosis/{NS}main").get("icd10")
        self.expect(self.listed(icd, age) == ("F013" not in codes), where, f"{icd} against F013")
        consent = form.find(NS + "consent")
        phones = {patient["phone"], get("representative/phone")} - {""}
        fine = consent.get("sms") == "true" and consent.get("phone") in phones
        self.expect(fine == ("F001" not in codes), where, "consent against F001")
        self.expect((not patient["phone"]) == ("F005" in codes), where, "phone against F005")
        answers = {e.tag.removeprefix(NS) + ("2" if e.get("subject") else ""): e for e in form.find(NS + "answers")}
        missing = {"F006": "bmg" not in answers, "REC001": "gbdfl" not in answers,
                   "F012": form.find(NS + "techAids") is not None and "tsr" not in answers,
                   "F009": form.find(NS + "organization").get("kind") != "dispensary" and "rpn" not in answers}
        if "unknown" in expected:
            self.expect({c for c, gone in missing.items() if gone} == set(expected["unknown"]) - {"REC002", "REC003", "REC004"}, where, "missing answers")
        no = {(name, key) for name, e in answers.items() for key, value in e.items() if value == ("true" if key == "emigrated" else "false")}
        wrong = {"F006": ("bmg", "phoneRegistered"), "REC001": ("gbdfl", "alive"), "LEG003": ("gbdfl2", "nameMatches")}
        self.expect(no == {wrong[c] for c in codes if c in wrong}, where, "answers against codes")
        for element in form.iter():
            self.letters(where, element.text or "")
        return {"person": patient, "purposes": purposes, "received": received, "icd10": icd, "earlier": form.find(NS + "earlier"),
                "message": form.get("messageId"), "documents": None, "language": patient["language"], "omk": None}

    def verify(self, where, xml, cms, good):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "xml").write_bytes(xml)
            (Path(folder) / "cms").write_bytes(cms)
            done = subprocess.run(["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", f"{folder}/cms", "-content", f"{folder}/xml",
                                   "-CAfile", self.root / "ca.pem", "-out", f"{folder}/out"], capture_output=True, check=False)
            self.expect((done.returncode == 0) == good, where, "signature: " + done.stderr.decode()[:200])
            subject = subprocess.run(["openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", f"{folder}/cms"], capture_output=True, check=True)
            found = re.search(r"serialNumber=IIN(\d{12})", subject.stdout.decode(errors="replace"))
            if self.expect(found, where, "signer without IIN"):
                self.iin(where, found.group(1))

    def listed(self, icd, age):
        for line in (self.root / "nosology.csv").read_text(encoding="utf-8").splitlines()[1:]:
            low, high, youngest, oldest, *_ = line.split(";")
            if low <= icd and icd[:len(high)] <= high and int(youngest or 0) <= age <= int(oldest or 200):
                return True
        return False

    # --- applications
    def application(self, path, omk):
        where = str(path.relative_to(self.root))
        a = json.loads(path.read_text(encoding="utf-8"))
        self.person(where, a, where)
        if a.get("representative", {}).get("basis") != "guardian":
            self.representative(where, a, a.get("representative"))
        day = dt.date.fromisoformat(a["appliedOn"])
        age = full_years(dt.date.fromisoformat(a["birthDate"]), day)
        has = {line["id"] for line in a["documents"]}
        self.expect(len(has) == len(a["documents"]), where, "a document twice")
        purposes = set(a["purposes"])
        first = "disability.primary" in purposes
        goal = a.get("omk", {}).get("goal")
        needed = {"form031", "medical_record"} if goal == "CONSULT" else {"identity", "registration", "form031"}
        if goal == "CONSULT":
            self.expect(a["omk"]["preliminary"] and a["omk"]["sentOn"] <= a["appliedOn"] and not purposes and not a["consent"], where, "consultation")
            a["representative"] = a.get("representative", {}) | {"basis": "parent"}
            age = 0  # nothing else is asked of it
        needed |= {"sick_leave"} if a.get("work", {}).get("place") and goal != "CONSULT" else set()
        needed |= {"employment"} if "upt" in purposes or (first and 18 <= age < 63) else set()
        needed |= {"social_insurance"} if "uot" in purposes else set()
        needed |= {"guardianship"} if a.get("representative", {}).get("basis") == "guardian" else set()
        self.expect(needed <= has, where, f"documents missing: {needed - has}")
        self.expect("upt" not in purposes or has & {"accident_act", "court_decision"}, where, "no accident act or court decision")
        for line in a["documents"]:
            self.expect("validUntil" not in line or line["validUntil"] >= a["appliedOn"], where, f"{line['id']} has expired")
            self.expect(line["sheets"] > 0 and (line["format"] != "paper" or line["originalSeen"]), where, line["id"])
        signed = dt.date.fromisoformat(a["form031"]["signedAt"])
        self.expect(signed <= day <= add_months(signed, 1), where, "031/у older than a month")
        self.expect(age >= 18 or age < 3 or a["study"]["place"], where, "no study")
        if "temporaryDisability" in a:
            self.leave(where, a["temporaryDisability"], day)
        self.expect(bool(omk) == ("omk" in a) == (a["place"] == "omk"), where, "omk")
        self.expect(("disability.repeat" in purposes) <= ("earlier" in a), where, "repeat without earlier state")
        return {"person": a, "purposes": purposes, "icd10": a["form031"]["icd10"], "earlier": a.get("earlier"), "documents": has,
                "language": a["language"], "day": day, "omk": a.get("omk")}

    # --- the course of the month
    def scenario(self, folder, chiefs, minimum, days):
        data = json.loads((folder / "scenario.json").read_text(encoding="utf-8"))
        events = data["events"]
        times = [dt.datetime.fromisoformat(e["at"]) for e in events]
        self.expect(times == sorted(times), folder.name, "events out of order")
        subjects, concluded, closed, acts = {}, collections.Counter(), set(), {}
        for event, moment in zip(events, times):
            where, what = f"{folder.name} {event['at']} {event['do']}", event["do"]
            self.counts[f"{folder.name}: {what}"] += 1
            self.expect(moment.date() in WORKING_DAYS or what in ("seal", "correct", "approve"), where, "not on a working day")
            self.expect(ROLES.get(event["as"]) == {"vote": "chief", "consult": "chief", "leave": "chief", "redistribute": "head", "decide": "head", "close": "head", "seal": "head", "return": "head", "correct": "chief", "approve": "head"}.get(what, "specialist"), where, "role")
            if what in ("import", "register"):
                path = folder / event["file"]
                key = ("package" if what == "import" else "application", path.stem)
                self.expect(key not in subjects, where, "comes twice")
                made = self.package(path, event["expect"]) if what == "import" else self.application(path, folder != self.root)
                subjects[key] = made | {"entered": moment, "votes": [], "state": event["expect"]["status"] if what == "import" else "registered",
                                        "unknown": list(event.get("expect", {}).get("unknown", []))}
                self.expect(what == "register" or made["received"] <= moment, where, "imported before received")
                self.expect(what == "import" or made["day"] == moment.date(), where, "appliedOn")
                if what == "register":
                    self.expect(dt.time(9) <= moment.time() <= dt.time(15, 30) and moment.hour != 13, where, "outside receiving hours")
            elif what in ("outage", "export"):
                acts.setdefault(event["act"] if what == "export" else event["act"]["number"], None)
            elif what == "close":
                self.expect(event["date"] == moment.date().isoformat(), where, "date")
                self.expect(concluded[moment.date()] > 0, where, "a day without cases")
                closed.add(moment.date())
            elif what in ("correct", "approve"):
                self.expect(dt.date.fromisoformat(event["date"]) in closed, where, "of a day that is not closed")
            elif what == "leave":
                self.expect(event["date"] == moment.date().isoformat(), where, "date")
            elif what == "seal":
                self.expect(set(concluded) == closed and moment.date() > dt.date(2026, 10, 31), where, "days not closed")
            else:
                key = next((k, event[k]) for k in ("package", "application") if k in event)
                if self.expect(key in subjects, where, f"{key} has not come"):
                    self.step(where, event, moment, subjects[key], chiefs, concluded)
        files = {("package", p.stem) for p in folder.glob("packages/*.mse031")} | {("application", p.stem) for p in folder.glob("applications/*.json")}
        self.expect(files == set(subjects), folder.name, "files without an event")
        for key, s in subjects.items():
            self.expect(s["state"] in ("concluded", "returned again"), f"{folder.name} {key}", f"left {s['state']}")
        for day in days:
            self.expect(concluded[day] >= minimum, f"{folder.name} {day}", f"{concluded[day]} concluded")
        self.counts[f"{folder.name}: concluded on the least day"] = min(concluded.values())
        return subjects

    def step(self, where, event, moment, s, chiefs, concluded):
        what = event["do"]
        if what == "lean":
            self.expect(s["state"] == "returned" and not s["unknown"], where, f"taken back while {s['state']}")
            s["state"], s["leans"] = "accepted", True
        elif what == "enter":
            self.expect(("number" in event) != ("differs" in event), where, "neither number nor difference")
        elif what == "settle":
            self.expect(s["state"] == "pending" and event["code"] in s["unknown"], where, "nothing to settle")
            s["unknown"].remove(event["code"])
            s["state"] = "pending" if s["unknown"] else "accepted"
        elif what == "vote":
            self.expect(s["state"] == "accepted" and event["as"] not in [v[0] for v in s["votes"]], where, f"vote while {s['state']}")
            s["votes"].append((event["as"], event["vote"]))
            if len(s["votes"]) == 3:
                groups = {vote.get("category", "-") for _, vote in s["votes"]}
                s["state"], s["sms"] = ("agreed" if len(groups) == 1 and "-" not in groups else "summoned"), moment.date()
        elif what == "redistribute":
            self.expect(s["state"] == "accepted" and event["reason"] and not set(event["experts"]) & {v[0] for v in s["votes"]}, where, "redistribute")
            s["ill"] = set(event["experts"])
        elif what == "consult":
            self.expect(s["state"] == "registered" and event["referral"]["preliminary"], where, "consult")
            s["state"], s["sent"] = "consulted", moment.date()
        elif what == "answer":
            self.expect(s["state"] == "consulted" and s["sent"].isoformat() <= event["answer"]["date"] <= moment.date().isoformat(), where, "answer")
            s["state"] = "answered"
        elif what == "call":
            self.expect(s["state"] == "registered" and s["omk"]["goal"] == "CONTROL" and s.get("absent", True), where, "call")
            s["called"], s["absent"] = (None if event.get("byPost") else moment.date()), False
        elif what == "received":
            self.expect("called" in s and s["called"] is None and event["number"], where, "received")
            s["called"] = moment.date()
        elif what == "absent":
            self.expect(moment.date() > WORKING_DAYS[WORKING_DAYS.index(s["called"]) + 2], where, "before three working days")
            s["absent"] = True
        elif what == "appear" and s["omk"]:
            self.expect(s["called"] and moment.date() <= WORKING_DAYS[WORKING_DAYS.index(s["called"]):][:3][-1], where, "later than three working days")
            s["state"], s["entered"] = "registered", moment
        elif what == "appear":
            self.expect(s["state"] == "summoned" and dt.time(15, 30) <= moment.time() <= dt.time(18), where, "appear")
            self.expect(s["sms"] < moment.date() <= (WORKING_DAYS[WORKING_DAYS.index(s["sms"]):][:3])[-1], where, "later than two working days")
            s["state"] = "came"
        elif what == "return":
            if s["state"] == "summoned":
                self.expect(moment.date() >= [d for d in WORKING_DAYS if d > s["sms"]][4], where, "before four full working days")
                self.expect(event["reason"], where, "no reason")
            else:
                self.expect(s["state"] == "returned", where, "return of what is not returned")
            s["state"] = "returned again"
        elif what == "decide":
            self.expect(s["state"] in ("agreed", "came", "registered", "answered"), where, f"decided while {s['state']}")
            if s["state"] == "agreed":
                received = s["received"]
                day = received.date()
                late = received.time() > dt.time(16)
                first = next(d for d in WORKING_DAYS if (d > day if late else d >= day))
                self.expect(moment.date() <= (WORKING_DAYS[WORKING_DAYS.index(first):][:3])[-1] and moment.hour < 18, where, "after the deadline")
                self.expect([login for login, _ in s["votes"]] and {login for login, _ in s["votes"]} == set(event["conclusion"]["participants"]), where, "participants")
            self.expect(moment.date() == s["entered"].date() or s["state"] != "registered", where, "not on the day of registration")
            self.expect(not s.get("ill", set()) & set(event["conclusion"]["participants"]), where, "decided by who is ill")
            if s["state"] == "answered":
                self.expect(moment.date() <= WORKING_DAYS[WORKING_DAYS.index(s["sent"]):][:10][-1], where, "after ten working days")
            self.conclusion(where, event["conclusion"], s, moment, chiefs)
            s["state"], s["conclusion"] = "concluded", event["conclusion"]
            concluded[moment.date()] += 1

    def conclusion(self, where, c, s, moment, chiefs):
        self.expect(c["at"] == moment.isoformat() and set(c["participants"]) <= chiefs and c["participants"], where, "participants or moment")
        self.expect(c["diagnosis"]["icd10"][0] == s["icd10"], where, "diagnosis against the form")
        measures = c.get("measures", "")
        self.letters(where, measures + c.get("recommendations", "") + c["diagnosis"]["text"])
        self.counts["measures over 600 characters"] += len(measures) > 600
        self.counts["measures over 2400 characters"] += len(measures) > 2400
        birth, day = dt.date.fromisoformat(s["person"]["birthDate"]), moment.date()
        age = full_years(birth, day)
        for certificate in c["certificates"]:
            self.expect(certificate["number"] not in self.certificates, where, f"certificate {certificate}")
            self.certificates.add(certificate["number"])
        kinds = {certificate["kind"] for certificate in c["certificates"]}
        goal = (s["omk"] or {}).get("goal")
        self.expect((goal in ("APPEAL", "CONTROL")) == ("ruling" in c), where, "ruling")
        if goal == "CONSULT" or c.get("ruling") == "UPHELD":
            self.expect(c["recommendations"] and not kinds and not {"disability", "uot", "upt", "ipr", "measures"} & set(c), where, "nothing is established")
            self.counts[f"ОМК {goal} {c.get('ruling', 'ADVICE')}"] += 1
            return
        repeat = s["earlier"] is not None
        if not c["established"]:
            self.expect(kinds == {"R10" if repeat else "R11"} and not {"disability", "uot", "upt", "ipr"} & set(c), where, "not established")
            self.counts["not established"] += 1
        disability = c.get("disability")
        if s["votes"] and s["state"] == "agreed":
            self.expect(s["votes"][0][1]["category"] == (disability["category"] if disability else "NONE"), where, "group against votes")
        if disability:
            category, term = disability["category"], disability["term"]
            self.expect(category.startswith("CHILD_LT7" if age < 7 else "CHILD_" if age < 18 else "ADULT_") and (age < 7 or category != "CHILD_LT7"), where, f"{category} at {age}")
            self.expect(disability["cause"] in CAUSES.get(category, CAUSES[category.split("_")[0]]), where, "cause against age")
            self.expect(disability["cause"] != "C8" or "causality" in s["documents"], where, "C8 without document 11")
            start = dt.date.fromisoformat(disability["from"])
            ends = {"T6M": lambda: add_months(start, 6), "T1Y": lambda: add_months(start, 12), "T2Y": lambda: add_months(start, 24),
                    "T_TO7": lambda: add_months(birth, 84), "T_TO18": lambda: add_months(birth, 216), "T_NOEND": lambda: None}[term]()
            self.expect(disability.get("until") == (ends.isoformat() if ends else None), where, "until against term")
            self.expect(0 <= (start - day).days < 25 or (("gapReason" in c or "leans" in s) and start < day), where, "from")
            self.expect(age >= 18 or term != "T_NOEND", where, "a child without term")
            self.expect("R1" in kinds, where, "no R1")
            for name in ("category", "cause", "term"):
                self.counts[f"{name} {disability[name]}"] += 1
        if "uot" in c:
            low, high = UOT.get(disability["category"] if disability else "", (30, 100))
            self.expect("uot" in s["purposes"] and low <= c["uot"]["percent"] <= high and c["uot"]["percent"] <= 90 and "R6" in kinds, where, f"УОТ {c['uot']['percent']}")
            self.counts["УОТ"] += 1
        for upt in c.get("upt", []):
            self.expect("upt" in s["purposes"] and 5 <= upt["percent"] <= 100 and upt["cause"] in ("P1", "P2") and upt["document"], where, "УПТ")
            self.expect(("court" in upt["document"] or "сот" in upt["document"] or "суд" in upt["document"]) == ("accident_act" not in s["documents"]), where, "УПТ against documents")
            self.expect(upt["cause"] == "P1" or "occupational_disease" in s["documents"], where, "P2 without document 10")
            self.counts["УПТ"] += 1
        self.expect(("ipr" in c) == (c["established"] and any(p.startswith("ipr") for p in s["purposes"])), where, "ИПР against purposes")
        self.expect("extraHelp" not in c or "extra_help" in s["purposes"], where, "extra help")
        self.expect(("uot" in s["purposes"]) == ("uot" in c) and ("upt" in s["purposes"]) == ("upt" in c), where, "purposes without result")


def report(root):
    checker = Checker(root)
    department, omk = (json.loads((root / p / "department.json").read_text(encoding="utf-8")) for p in (".", "omk"))
    chiefs = {account["login"] for account in department["accounts"] if account["role"] == "chief"}
    month = checker.scenario(root, chiefs, 3, WORKING_DAYS)
    control = checker.scenario(root / "omk", {a["login"] for a in omk["accounts"] if a["role"] == "chief"}, 1, [])
    concluded = [s for s in month.values() if "conclusion" in s]
    counts = checker.counts
    counts |= {"people concluded": len(concluded), "packages": sum(1 for k in month if k[0] == "package"), "applications": sum(1 for k in month if k[0] == "application"),
               "different diagnoses": len({s["conclusion"]["diagnosis"]["text"] for s in concluded}), "people": len(checker.people),
               "Kazakh": sum(s["language"] == "kk" for s in concluded), "ОМК cases": len(control),
               "bytes": sum(p.stat().st_size for p in root.rglob("*") if p.is_file())}
    full_names = collections.Counter(person[1:] for person in checker.people.values())
    checker.expect(max(full_names.values()) == 1, "people", "two with one name")
    for name, least in (("people concluded", 120), ("packages", 70), ("applications", 55), ("different diagnoses", 60), ("not established", 2),
                        ("measures over 600 characters", 4), ("measures over 2400 characters", 1), ("ОМК cases", 14), ("cause C8", 1),
                        ("received after 16:00", 3), ("received on a Saturday", 1)):
        checker.expect(counts[name] >= least, name, f"{counts[name]}, at least {least} wanted")
    checker.expect(counts["bytes"] < 1_500_000, "size", str(counts["bytes"]))
    messages = [s["message"] for k, s in month.items() if k[0] == "package"]
    checker.expect(len(set(messages)) == len(messages), "packages", "a message id twice")
    checker.expect(not list(root.rglob("*.key")), "sample", "a private key is stored")
    for name in sorted(counts):
        print(f"{name:45} {counts[name]}")
    for problem in checker.problems:
        print("WRONG", problem)
    print("ok" if not checker.problems else f"{len(checker.problems)} wrong")
    return 1 if checker.problems else 0
