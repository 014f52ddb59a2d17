# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented people: names, valid IINs, addresses, documents, work and study."""

import datetime as dt

import names

MONTH = dt.date(2026, 10, 1)  # of the sample


def full_years(birth, day):
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def add_months(day, months):
    """As QDate::addMonths: the same day number, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(1)).day
    return dt.date(year, month + 1, min(day.day, last))


def iin_control(digits):
    """The twelfth digit, or None where the number is never issued."""
    for weights in (range(1, 12), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)):
        control = sum(int(d) * w for d, w in zip(digits, weights)) % 11
        if control != 10:
            return control
    return None


class People:
    def __init__(self, rng):
        self.rng = rng
        self.iins, self.names, self.phones = set(), set(), set()

    def iin(self, birth, sex):
        mark = (3 if birth.year < 2000 else 5) + (sex == "female")
        while True:
            digits = birth.strftime("%y%m%d") + str(mark) + str(self.rng.randint(8000, 9999))
            control = iin_control(digits)
            if control is not None and digits not in self.iins:
                self.iins.add(digits)
                return digits + str(control)

    def phone(self):
        while True:
            operator = self.rng.choice("701 702 705 707 708 747 771 775 776 777 778".split())
            number = f"+7{operator}00{self.rng.randint(0, 99999):05d}"
            if number not in self.phones:
                self.phones.add(number)
                return number

    def birth(self, age):
        """A birth date with that age through the whole of the month."""
        while True:
            day = add_months(MONTH, -12 * age) - dt.timedelta(self.rng.randint(20, 330))
            if day.month not in (9, 10, 11) and full_years(day, MONTH) == age:
                return day

    def name(self, language, sex, surname=None):
        """surname, given, patronymic; `surname` as (male form, female form) of the family."""
        rng, male = self.rng, sex == "male"
        while True:
            kind = rng.choices(("kk", "mixed", "ru", "other"), (78, 14, 0, 8) if language == "kk" else (0, 26, 62, 12))[0]
            if kind == "ru":
                family = rng.choice([(s, s + "а") for s in names.RU_SURNAMES] + [(s, s) for s in names.RU_SURNAMES_PLAIN])
                given = rng.choice(names.RU_MALE if male else names.RU_FEMALE)
                patronymic = rng.choice(names.RU_PATRONYMICS)[not male]
            elif kind == "other":
                family = (s := rng.choice(names.OTHER_SURNAMES), s + "а")
                given = rng.choice(names.OTHER_MALE if male else names.OTHER_FEMALE)
                patronymic = rng.choice(names.OTHER_PATRONYMICS)[not male]
            else:
                family = rng.choice([(s, s + "а") for s in names.KK_SURNAMES] + [(s, s) for s in names.KK_SURNAMES_PLAIN])
                given = rng.choice(names.KK_MALE if male else names.KK_FEMALE)
                patronymic = (rng.choice(names.KK_FATHERS) + ("ұлы" if male else "қызы") if kind == "kk"
                              else rng.choice(names.KK_RU_PATRONYMICS)[not male])
            if kind in ("ru", "other") and rng.random() < 0.05:
                patronymic = ""  # «болған кезде»
            if surname:
                family = surname
            key = (family[not male], given)
            if key not in self.names:
                self.names.add(key)
                return family, given, patronymic

    def adult(self, language, sex, age):
        rng, ru = self.rng, language == "ru"
        birth = self.birth(age)
        family, given, patronymic = self.name(language, sex)
        person = {"iin": self.iin(birth, sex), "surname": family[sex == "female"], "given": given,
                  "patronymic": patronymic, "birthDate": birth, "sex": sex, "legalCapacity": "full",
                  "phone": self.phone(), "language": language, "address": self.address(ru),
                  "identityDocument": self.identity(birth, ru), "family": family,
                  "militaryDuty": sex == "male" and 18 <= age < 50 and rng.random() < 0.5}
        if rng.random() < 0.12:
            person["email"] = f"user{rng.randint(1000, 9999)}@example.kz"
        return person

    def child(self, language, sex, age):
        person = self.adult(language, sex, age)
        person["militaryDuty"] = False
        number, ru = self.rng.randint(101, 199), language == "ru"
        if age >= 7:
            person["study"] = {"place": self.rng.choice(names.SCHOOLS)[ru].format(n=number, c=min(age - 6, 11))}
        elif age >= 3:
            person["study"] = {"place": names.KINDERGARTEN[ru].format(n=number)}
        else:
            person["study"] = {"place": names.AT_HOME[ru]}
        return person

    def representative(self, person, basis):
        """A parent or guardian, whose phone then is the one to reach the person by."""
        rng, language = self.rng, person["language"]
        years = full_years(person["birthDate"], MONTH)
        patronymic = person["patronymic"]
        father = basis == "parent" and patronymic.endswith(("ұлы", "қызы")) and rng.random() < 0.4
        sex = "male" if father else "female"
        age = min(years + rng.randint(22, 36), 72) if years < 40 else rng.randint(35, 62)
        birth = self.birth(age)
        family, given, own = self.name(language, sex, person["family"] if basis == "parent" else None)
        if father:
            given = patronymic.removesuffix("ұлы").removesuffix("қызы")
        phone = person["phone"]
        if years >= 18:
            phone = self.phone()
        return {"iin": self.iin(birth, sex), "surname": family[sex == "female"], "given": given, "patronymic": own,
                "phone": phone, "basis": basis}

    def address(self, ru):
        rng = self.rng
        house = str(rng.randint(1, 92)) + (rng.choice(("А", "Б", "/1", "/2")) if rng.random() < 0.2 else "")
        return {"region": "71", "district": rng.choice(names.DISTRICTS)[ru], "settlement": "",
                "street": rng.choice(names.STREETS)[ru], "house": house, "flat": str(rng.randint(1, 240))}

    def identity(self, birth, ru):
        rng = self.rng
        if full_years(birth, MONTH) < 16:
            issued = birth + dt.timedelta(rng.randint(5, 40))
            return {"kind": "birth_certificate", "number": f"10-0{rng.randint(1000000, 9999999)}",
                    "issuer": "отдел РАГС города Астаны" if ru else "Астана қаласының АХАЖ бөлімі", "issuedOn": issued}
        earliest = max(add_months(birth, 12 * 16), dt.date(2017, 3, 1))
        issued = earliest + dt.timedelta(rng.randint(0, max(0, (dt.date(2026, 8, 1) - earliest).days)))
        return {"kind": "identity_card", "number": f"05{rng.randint(1000000, 9999999)}",
                "issuer": "МВД РК" if ru else "ҚР ІІМ", "issuedOn": issued}

    def give_work(self, person, disease_class, icd10):
        """Adds the work of an adult; True where the person works."""
        rng, ru = self.rng, person["language"] == "ru"
        age = full_years(person["birthDate"], MONTH)
        if disease_class in ("injury", "occup"):
            fitting = {"A": (4,), "J": (1,), "H": (2,), "T75": (3,)}
            place = names.HARMFUL_WORK[rng.choice(fitting.get(icd10[:3], fitting.get(icd10[0], (0, 2, 3))))]
            person["work"] = {"place": place[2 if ru else 0], "position": place[3 if ru else 1]}
            return True
        if age >= (63 if person["sex"] == "male" else 61):
            person["work"] = {"place": "", "position": names.RETIRED[ru]}
            return False
        if person["legalCapacity"] != "full" or disease_class == "psych" or rng.random() < 0.35:
            return False
        place = rng.choice(names.WORK)
        person["work"] = {"place": place[2 if ru else 0], "position": place[3 if ru else 1]}
        return True
