# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The package *.mse031: form.xml, its detached CMS, one small PDF."""

import datetime as dt
import hashlib
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

OPENSSL_CONFIG = """
[ca]
default_ca = sample
[sample]
dir = {dir}
database = {dir}/index
new_certs_dir = {dir}
serial = {dir}/serial
default_md = sha256
policy = any
unique_subject = no
[any]
countryName = optional
organizationalUnitName = optional
commonName = supplied
serialNumber = optional
[req]
distinguished_name = name
string_mask = utf8only
utf8 = yes
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
extendedKeyUsage = emailProtection, clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


class Signers:
    """A test root and signers below it. Keys are made anew at every run and go with the folder: so a
    regenerated sample differs in `ca.pem` and in the signatures alone, and nobody can sign for the root."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="khattama-sample-")
        self.dir = Path(self._folder.name)
        (self.dir / "conf").write_text(OPENSSL_CONFIG.format(dir=self.dir), encoding="utf-8")
        (self.dir / "index").write_text("")
        (self.dir / "serial").write_text("1000")
        self._certify("ca", "/C=KZ/CN=KHATTAMA REHEARSAL ROOT", "root", "20200101000000Z", "20500101000000Z", selfsign=True)

    def _run(self, *command, stdin=None):
        done = subprocess.run(["openssl", *map(str, command)], input=stdin, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode())
        return done.stdout

    def _certify(self, name, subject, section, start, end, selfsign=False):
        key, request = self.dir / f"{name}.key", self.dir / f"{name}.csr"
        self._run("req", "-new", "-newkey", "rsa:2048", "-noenc", "-keyout", key, "-out", request, "-subj", subject,
                  "-utf8", "-config", self.dir / "conf")
        how = ["-selfsign", "-keyfile", key] if selfsign else ["-cert", self.dir / "ca.pem", "-keyfile", self.dir / "ca.key"]
        self._run("ca", "-batch", "-notext", "-utf8", "-preserveDN", "-config", self.dir / "conf", "-in", request, "-out",
                  self.dir / f"{name}.pem", "-extensions", section, "-startdate", start, "-enddate", end, *how)

    def add(self, name, common_name, iin, bin_number):
        """The chair of a ВКК, named as the national certificates name people."""
        self._certify(name, f"/C=KZ/OU=BIN{bin_number}/CN={common_name}/serialNumber=IIN{iin}", "signer",
                      "20240101000000Z", "20440101000000Z")

    def sign(self, name, content, at):
        """Detached CMS (DER, SHA-256) over the bytes, with the signing time of the scenario: openssl can only
        write the present time, so the attribute is replaced and the attributes are signed again."""
        key = self.dir / f"{name}.key"
        (self.dir / "content").write_bytes(content)
        cms = self._run("cms", "-sign", "-binary", "-md", "sha256", "-outform", "DER", "-signer", self.dir / f"{name}.pem",
                        "-inkey", key, "-in", self.dir / "content", "-nosmimecap")
        time = at.astimezone(dt.timezone.utc).strftime("%y%m%d%H%M%SZ").encode()
        oid = bytes.fromhex("06092a864886f70d010905310f170d")  # signingTime, SET, UTCTime of 13 characters
        assert cms.count(oid) == 1
        place = cms.index(oid) + len(oid)
        cms = cms[:place] + time + cms[place + 13:]
        # [0] IMPLICIT signedAttrs are signed as the SET OF they stand for (RFC 5652, 5.4).
        end = cms.index(bytes.fromhex("300d06092a864886f70d0101010500"), place)  # the algorithm that follows them
        start = max(i for i in range(place - 200, place) if cms[i] == 0xA0 and i + 2 + cms[i + 1] == end)
        signature = self._run("dgst", "-sha256", "-sign", key, stdin=b"\x31" + cms[start + 1:end])
        assert len(signature) == 256
        return cms[:-256] + signature

    @property
    def root(self):
        return (self.dir / "ca.pem").read_text()


def pdf(lines):
    """One A4 page with a few lines in Helvetica (Latin: the standard fonts have no Cyrillic)."""
    shown = " T* ".join("(" + re.sub(r"([\\()])", r"\\\1", line) + ") Tj" for line in lines)
    stream = f"BT /F1 11 Tf 16 TL 56 780 Td {shown} ET".encode("ascii")
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % xref


def element(tag, content="", **attributes):
    shown = "".join(f" {name.rstrip('_')}={quoteattr(_text(value))}" for name, value in attributes.items()
                    if value is not None)
    if isinstance(content, list):
        inner = "".join("\n" + "\n".join("  " + line for line in child.splitlines()) for child in content if child)
        return f"<{tag}{shown}>{inner}\n</{tag}>" if inner else f"<{tag}{shown}/>"
    content = escape(_text(content))
    return f"<{tag}{shown}>{content}</{tag}>" if content else f"<{tag}{shown}/>"


def _text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else str(value)


def _children(tag, values, order):
    return element(tag, [element(name, values[name]) for name in order if name in values]) if values else ""


def form_xml(form):
    """form.xml by the schema form031-1, elements in the schema's order."""
    p, answers = form["patient"], form["answers"]
    patient = [element(name, p.get(name, "")) for name in
               ("iin", "surname", "given", "patronymic", "birthDate", "sex", "legalCapacity", "phone", "email", "language")]
    patient += [_children("address", p["address"], ("region", "district", "settlement", "street", "house", "flat")),
                _children("identityDocument", p["identityDocument"], ("kind", "number", "issuer", "issuedOn")),
                _children("work", p.get("work"), ("place", "position")), _children("study", p.get("study"), ("place",)),
                element("militaryDuty", p["militaryDuty"])]
    attached = form["attachment"]
    parts = [element(name, form[name]) for name in ("number", "formedAt", "signedAt", "sentAt", "receivedAt", "referral")]
    parts += [element("purposes", [element("purpose", purpose) for purpose in form["purposes"]]),
              element("organization", form["organization"]["name"], code=form["organization"]["code"],
                      kind=form["organization"]["kind"]),
              element("patient", patient),
              _children("representative", form.get("representative"),
                        ("iin", "surname", "given", "patronymic", "phone", "basis")),
              _children("earlier", form.get("earlier"), ("group", "cause", "until", "uot", "upt")),
              *(element(name, form[name]) for name in ("complaints", "anamnesis", "objective")),
              element("diagnosis", [element("main", form["diagnosis"]["text"], icd10=form["diagnosis"]["icd10"][0])]
                      + [element("complication", form["diagnosis"]["other"], icd10=code)
                         for code in form["diagnosis"]["icd10"][1:]]),
              element("functions", [element("function", text, domain=domain, degree=degree)
                                    for domain, degree, text in form["functions"]]),
              _children("rehabilitation", form["rehabilitation"], ("potential", "prognosis", "recommendations")),
              element("temporaryDisability", **{k + "_": v for k, v in form["temporaryDisability"].items()})
              if "temporaryDisability" in form else "",
              element("techAids", [element("aid", text, code=code) for code, text in form["techAids"]])
              if "techAids" in form else "",
              element("attachments", [element("attachment", attached["title"], id="a1", file=attached["file"],
                                              kind="study", sha256=attached["sha256"], pages=1)]),
              element("consent", **form["consent"]),
              element("answers", [element(name.split(".")[0], **values) for name, values in answers.items()])]
    body = element("form031", parts, xmlns="urn:khattama:form031:1", messageId=form["messageId"])
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + body + "\n").encode("utf-8")


def attachment(form):
    """The PDF of a form, without anything that names the person: experts see it in blind review."""
    content = pdf([f"Examination record to form {form['number'] or '-'}", f"ICD-10: {', '.join(form['diagnosis']['icd10'])}",
                   f"Function disorder: degree {form['functions'][0][1]} of 4 ({form['functions'][0][0]})",
                   f"Examined on {form['formedAt'].date().isoformat()}. Rehearsal document, not of a real person."])
    return content, hashlib.sha256(content).hexdigest()


def write(path, form, signers, fault=None):
    content, digest = attachment(form)
    form["attachment"]["sha256"] = digest
    xml = form_xml(form)
    cms = signers.sign(form["organization"]["signer"], xml, form["signedAt"])
    if fault == "F007":  # changed after it was signed
        changed = xml.replace(b'degree="3"', b'degree="4"', 1).replace(b'degree="2"', b'degree="4"', 1)
        assert changed != xml
        xml = changed
    if fault == "F014":
        content += b"% changed\n"
    files = {"form.xml": xml, "form.xml.p7s": cms, f"attachments/{form['attachment']['file']}": content}
    if fault == "F015":
        files.popitem()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, form["sentAt"].timetuple()[:6])
            entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
