// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/storage/verifier.h"
#include "tests/support/department.h"
#include "tests/support/ncalayerserver.h"
#include "tests/support/pdfreading.h"
#include "tests/support/timestampserver.h"

#include <QCryptographicHash>

using namespace khattama;
using namespace khattama::journal;
using namespace khattama::test;
using State = intake::SignatureFinding::State;

namespace {
const QDate kDay(2026, 11, 20);
const QDate kNovember(2026, 11, 1);
} // namespace

/// Signatures in the PDFs of closed protocols and sealed journals, read by other people's programs and by ours.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m.reset(); }

    void p49_theParticipantsSignBeforeTheHead();
    void p49_onlyWhoseNameStandsOnTheProtocolSigns();
    void p49_theClosedBytesStayAsTheyWere();
    void otherReadersSeeEachSignature();
    void opensslVerifiesWhatWeSign();
    void weVerifyWhatOpensslSigns();
    void aJournalIsSignedInItsLatestVersion();
    void theIinOfTheKeyIsThatOfTheAccount();
    void whatIsWrongWithTheKeyIsSaidAndNothingIsKept_data();
    void whatIsWrongWithTheKeyIsSaidAndNothingIsKept();
    void anExpiredKeyDoesNotSign();
    void theIssuerIsAskedWhereTheDepartmentTrustsSomebody();
    void everyChangedByteIsFound();
    void whatIsAppendedIsFound();
    void swappedSignaturesAreFound();
    void aTruncatedFileIsFound();
    void ofMoreThanAnyDocumentHasTheRestIsBroken();
    void aDocumentOfOthersIsNotSigned();
    void theDatabaseRefusesToChangeASignature();
    void verifyFindsAnotherDocumentUnderASignature();
    void withoutKeysEverythingIsAsBefore();
    void p49_theSheetOfACorrectionIsSigned();
    void whoeverSignedMeanwhileIsNotOverwritten();
    void aTimeStampStandsInThePdf();
    void withoutItsServerTheSignatureStands();
    void aChangedTimeStampIsFound();
    void aKeyInNcaLayerSigns();
    void aNationalSignatureIsKeptUnchecked();
    void anotherPersonsKeyInNcaLayerIsRefused();

private:
    [[nodiscard]] SigningKey key(const QString &name) const { return {m_keys.path(name + u".p12"_s), u"secret"_s}; }
    SignatureState signedBy(const people::StaffMember &member)
    {
        return must(m->signing.signProtocol(kDay, key(member.login), member));
    }
    /// Any document with a signature behind it.
    [[nodiscard]] Result<QByteArray> signedWith(const QString &name, const QByteArray &pdf, const SignatureNote &note)
    {
        KHATTAMA_TRY(const PreparedPdf prepared, m->signedPdf.prepare(pdf, note, false));
        KHATTAMA_TRY(const MadeSignature made, m->signers.sign(key(name), {prepared.covered()}, {}));
        return m->signedPdf.complete(prepared, made.cms);
    }
    [[nodiscard]] QByteArray shown() const { return must(m->days.sheets(kDay, m->auditor)).pdf; }
    /// A closed protocol with the signatures of both participants and of the head.
    QByteArray signedByAll()
    {
        signedBy(Department::chief(1));
        signedBy(Department::chief(2));
        signedBy(m->head);
        return shown();
    }
    [[nodiscard]] QStringList found(const QByteArray &pdf) const
    {
        QStringList said;
        for (const SignatureVerdict &verdict : m->signing.verify(pdf))
            said.append(verdict.finding.state == State::Valid ? coverageCode(verdict.coverage) : u"broken"_s);
        return said;
    }
    [[nodiscard]] QString said(const QByteArray &pdf, const QString &program, const QStringList &arguments = {}) const
    {
        return PdfReading(pdf).run(program, arguments);
    }
    [[nodiscard]] QStringList problems() const
    {
        QStringList codes;
        for (const SignatureProblem &problem : must(m->signing.problems()))
            codes.append(problem.code);
        return codes;
    }

    /// Signing with a desk of its own, and the root as whom the department trusts.
    struct Desk {
        network::SigningDesk signers;
        security::CmsSignatureVerifier verifier;
    };
    [[nodiscard]] Desk desk(const QString &ncaLayer, const QString &authority)
    {
        std::optional<network::TimeStampAuthority> stamps;
        if (!authority.isEmpty())
            stamps.emplace(authority);
        return {network::SigningDesk(m->home.clock, network::NcaLayer(ncaLayer), stamps),
                security::CmsSignatureVerifier({m_keys.bytes(u"root.pem"_s)}, m->home.clock)};
    }
    [[nodiscard]] Signing signingWith(const Desk &with)
    {
        return Signing({m->transactor(), m->journals(), m->home.unlocked->signatures(), m->home.unlocked->staff(),
                        with.signers, m->signedPdf, with.verifier, m->home.ids, m->home.clock});
    }
    [[nodiscard]] static SigningKey ncaLayerKey()
    {
        SigningKey key;
        key.kind = SigningKey::Kind::NcaLayer;
        return key;
    }

    TestKeys m_keys;
    std::unique_ptr<test::Department> m;
    QByteArray m_closed;
};

void TestSigning::initTestCase()
{
    m_keys.made(u"head"_s, u"/CN=Сәкен Басшы/serialNumber=IIN850315300019"_s);
    m_keys.made(u"chief1"_s, u"/CN=Бас Маман/serialNumber=IIN"_s + iinOf(7));
    m_keys.made(u"chief2"_s, u"/CN=Екінші Маман"_s);
    m_keys.made(u"national"_s, u"/CN=ГОСТ Иесі/serialNumber=IIN850315300019"_s, {},
                {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s});
    m_keys.write(u"text.p12"_s, "this is no key");
}

/// A closed day with two participants, and a clock at which the keys are valid.
void TestSigning::init()
{
    m = std::make_unique<test::Department>();
    m->concluded(0);
    m->concluded(1);
    const ClosedProtocol closed = must(m->days.close(kDay, m->head));
    m_closed = must(m->journals().pdfOf(closed));
    m->home.clock.set(TestKeys::moment());
    QVERIFY(closed.document.participants.size() >= 2);
}

void TestSigning::p49_theParticipantsSignBeforeTheHead()
{
    SignatureState state = must(m->signing.ofProtocol(kDay, m->auditor));
    QVERIFY(state.given.isEmpty());
    QCOMPARE(state.head->login, u"head"_s);
    const auto participants = state.missing.size();
    QVERIFY(state.maySign(u"chief1"_s) && state.maySign(u"head"_s) && !state.maySign(u"specialist"_s));

    state = signedBy(Department::chief(1));
    QCOMPARE(state.given.size(), 1);
    QCOMPARE(state.missing.size(), participants - 1);
    QVERIFY(!state.maySign(u"chief1"_s));
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"chief1"_s), Department::chief(1))), u"signature.given"_s);

    state = signedBy(m->head);
    QVERIFY(!state.head);
    QCOMPARE(state.missing.size(), participants - 1);
    QCOMPARE(state.given.last().signature.role, SigningRole::Head);
    QCOMPARE(state.given.last().signature.certificate.holder, u"Сәкен Басшы"_s);
    QCOMPARE(state.given.last().signature.certificate.issuer, u"ROOT"_s);
    QCOMPARE(state.given.last().signature.at, m->home.clock.now());
    QCOMPARE(state.given.last().verdict.finding.signedAt.toSecsSinceEpoch(), m->home.clock.now().toSecsSinceEpoch());
    // The head's is the last one.
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"chief2"_s), Department::chief(2))), u"signature.complete"_s);
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"head"_s), m->head)), u"signature.complete"_s);
    QVERIFY(!state.maySign(u"chief2"_s));
    QCOMPARE(problems(), QStringList());
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestSigning::p49_onlyWhoseNameStandsOnTheProtocolSigns()
{
    for (const people::StaffMember &other : {m->specialist, m->administrator, m->auditor})
        QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"chief1"_s), other)), u"permission.denied"_s);
    const people::StaffMember stranger{u"chief"_s, u"Сәкен chief"_s, people::Role::Chief};
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"chief1"_s), stranger)), u"signature.no_signatory"_s);
    QCOMPARE(errorOf(m->signing.signProtocol(kDay.addDays(1), key(u"head"_s), m->head)), u"signature.not_closed"_s);
    QCOMPARE(errorOf(m->signing.signJournal(kNovember, key(u"head"_s), m->head)), u"journal.not_sealed"_s);
    QCOMPARE(shown(), m_closed);
}

void TestSigning::p49_theClosedBytesStayAsTheyWere()
{
    const QByteArray pdf = signedByAll();
    QVERIFY(pdf.startsWith(m_closed));
    QVERIFY(m->signedPdf.onlySignaturesFollow(m_closed, pdf));
    const ClosedProtocol closed = must(m->journals().protocolOf(kDay)).value();
    QCOMPARE(must(m->journals().pdfOf(closed)), m_closed);
    PdfReading before(m_closed);
    PdfReading after(pdf);
    QCOMPARE(after.pages(), before.pages());
    QCOMPARE(after.packed(), before.packed());
    QVERIFY2(!said(pdf, u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s),
             qPrintable(said(pdf, u"qpdf"_s, {u"--check"_s})));
    QVERIFY(!said(pdf, u"qpdf"_s, {u"--check"_s}).contains(u"WARNING"_s));
}

void TestSigning::otherReadersSeeEachSignature()
{
    signedBy(Department::chief(1));
    QString seen = said(shown(), u"pdfsig"_s, {u"-nocert"_s});
    QCOMPARE(seen.count(u"Signature is Valid"_s), 1);
    QVERIFY(seen.contains(u"Total document signed"_s));
    signedBy(Department::chief(2));
    signedBy(m->head);
    seen = said(shown(), u"pdfsig"_s, {u"-nocert"_s});
    QVERIFY2(seen.count(u"Signature is Valid"_s) == 3, qPrintable(seen));
    QCOMPARE(seen.count(u"ETSI.CAdES.detached"_s), 3);
    QCOMPARE(seen.count(u"Not total document signed"_s), 2);
    QVERIFY(seen.contains(u"Сәкен Басшы"_s));
    QCOMPARE(found(shown()), QStringList({u"signatures_follow"_s, u"signatures_follow"_s, u"whole"_s}));
    const SignatureVerdict first = m->signing.verify(shown()).first();
    QCOMPARE(first.note.name, Department::chief(1).name);
    QVERIFY(first.note.reason.contains(u" / "_s));
    QCOMPARE(first.note.moment.toSecsSinceEpoch(), m->home.clock.now().toSecsSinceEpoch());
}

void TestSigning::opensslVerifiesWhatWeSign()
{
    const QByteArray pdf = signedByAll();
    const QList<PdfSignature> all = m->signedPdf.signaturesIn(pdf);
    QCOMPARE(all.size(), 3);
    for (const PdfSignature &signature : all) {
        m_keys.write(u"covered"_s, signature.signedBytes);
        m_keys.write(u"cms"_s, signature.cms);
        // -cades: with the attribute that names the certificate
        m_keys.openssl({u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"cms"_s,
                        u"-content"_s, u"covered"_s, u"-CAfile"_s, u"root.pem"_s, u"-purpose"_s, u"any"_s, u"-out"_s,
                        u"content"_s});
        QCOMPARE(m_keys.bytes(u"content"_s), signature.signedBytes);
    }
}

void TestSigning::weVerifyWhatOpensslSigns()
{
    signedBy(Department::chief(1));
    QByteArray pdf = shown();
    const PdfSignature own = m->signedPdf.signaturesIn(pdf).first();
    m_keys.write(u"covered"_s, own.signedBytes);
    m_keys.openssl({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-cades"_s, u"-outform"_s, u"DER"_s, u"-in"_s, u"covered"_s,
                    u"-signer"_s, u"chief2.pem"_s, u"-inkey"_s, u"chief2.key"_s, u"-md"_s, u"sha256"_s, u"-out"_s,
                    u"theirs"_s});
    const QByteArray theirs = m_keys.bytes(u"theirs"_s).toHex();
    const qsizetype hole = pdf.lastIndexOf("/Contents <") + 11;
    const qsizetype room = own.cms.toHex().size();
    pdf.replace(hole, room, QByteArray(theirs + QByteArray(room - theirs.size(), '0')));
    QCOMPARE(found(pdf), QStringList{u"whole"_s});
    QCOMPARE(m->signing.verify(pdf).first().finding.signer, u"Екінші Маман"_s);
    QVERIFY(said(pdf, u"pdfsig"_s, {u"-nocert"_s}).contains(u"Signature is Valid"_s));
}

void TestSigning::aJournalIsSignedInItsLatestVersion()
{
    m->at(2026, 12, 1, 10, 0);
    (void)must(m->months.seal(kNovember, m->head));
    const QByteArray sealed = must(m->months.sheets(kNovember, m->head)).document.pdf;
    m->home.clock.set(TestKeys::moment());
    (void)must(m->signing.signJournal(kNovember, key(u"chief1"_s), Department::chief(1)));
    (void)must(m->signing.signJournal(kNovember, key(u"chief2"_s), Department::chief(2)));
    const SignatureState state = must(m->signing.signJournal(kNovember, key(u"head"_s), m->head));
    QCOMPARE(state.given.size(), 3);
    QCOMPARE(state.given.last().signature.version, 1);
    const MonthSealing::Drawn shownJournal = must(m->months.sheets(kNovember, m->head));
    const QByteArray first = shownJournal.document.pdf;
    QVERIFY(first.startsWith(sealed));
    QCOMPARE(shownJournal.sha256, state.given.last().signature.sha256);
    QCOMPARE(said(first, u"pdfsig"_s, {u"-nocert"_s}).count(u"Signature is Valid"_s), 3);
    QVERIFY(!said(first, u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s));

    // A correction makes the next version out of the sealed bytes: it is signed anew, and the one before stays signed.
    const Correction correction =
        must(m->correcting.propose({kDay, 1, 9, u"G81.1; түзетілген"_s, u"теру қатесі"_s}, Department::chief(1)));
    (void)must(m->correcting.approve(correction.id, m->head));
    QVERIFY(must(m->signing.ofJournal(kNovember, 0, m->head)).given.isEmpty());
    QCOMPARE(must(m->signing.ofJournal(kNovember, 1, m->head)).given.size(), 3);
    QCOMPARE(must(m->months.sealedSheets(kNovember, 1, m->head)).document.pdf, first);
    (void)must(m->signing.signJournal(kNovember, key(u"head"_s), m->head));
    const QByteArray second = must(m->months.sheets(kNovember, m->head)).document.pdf;
    QCOMPARE(found(second), QStringList{u"whole"_s});
    QVERIFY(said(second, u"pdfsig"_s, {u"-nocert"_s}).contains(u"Total document signed"_s));
    QVERIFY(!said(second, u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s));
    QCOMPARE(problems(), QStringList());
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestSigning::theIinOfTheKeyIsThatOfTheAccount()
{
    auto &staff = m->home.unlocked->staff();
    QVERIFY(!signedBy(Department::chief(2)).given.last().signature.iinCompared); // no IIN to compare with
    QVERIFY(staff.setIin(u"head"_s, u"850315300019"_s, m->home.action()));
    QVERIFY(staff.setIin(u"chief1"_s, u"850315300019"_s, m->home.action()));
    const auto other = m->signing.signProtocol(kDay, key(u"chief1"_s), Department::chief(1));
    QCOMPARE(errorOf(other), u"signature.other_iin"_s);
    // a certificate without IIN is not that of an account with one
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"chief2"_s), Department::chief(1))), u"signature.other_iin"_s);
    QVERIFY(signedBy(m->head).given.last().signature.iinCompared);
    QCOMPARE(errorOf(staff.setIin(u"head"_s, u"850315300018"_s, m->home.action())), u"iin.check_digit"_s);
    QCOMPARE(must(staff.iins()).value(u"head"_s), u"850315300019"_s);
    QVERIFY(staff.setIin(u"head"_s, {}, m->home.action()));
    QVERIFY(!must(staff.iins()).contains(u"head"_s));
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestSigning::whatIsWrongWithTheKeyIsSaidAndNothingIsKept_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("no file") << u"absent.p12"_s << u"secret"_s << u"key.file_unreadable"_s;
    QTest::newRow("no key file") << u"text.p12"_s << u"secret"_s << u"key.no_key_file"_s;
    QTest::newRow("other password") << u"head.p12"_s << u"other"_s << u"key.wrong_password"_s;
}

void TestSigning::whatIsWrongWithTheKeyIsSaidAndNothingIsKept()
{
    QFETCH(QString, file);
    QFETCH(QString, password);
    QFETCH(QString, code);
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, {m_keys.path(file), password}, m->head)), code);
    QVERIFY(must(m->signing.ofProtocol(kDay, m->head)).given.isEmpty());
    QCOMPARE(shown(), m_closed);
}

void TestSigning::anExpiredKeyDoesNotSign()
{
    m->home.clock.set(TestKeys::moment().addDays(11));
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"head"_s), m->head)), u"key.expired"_s);
    m->home.clock.set(TestKeys::moment().addDays(-1));
    QCOMPARE(errorOf(m->signing.signProtocol(kDay, key(u"head"_s), m->head)), u"key.not_yet_valid"_s);
    // What was signed in time stays as it is.
    m->home.clock.set(TestKeys::moment());
    signedBy(m->head);
    m->home.clock.set(TestKeys::moment().addDays(400));
    QCOMPARE(found(shown()), QStringList{u"whole"_s});
    QVERIFY(m->signing.verify(shown()).first().finding.insideValidity);
}

void TestSigning::theIssuerIsAskedWhereTheDepartmentTrustsSomebody()
{
    signedBy(m->head);
    QVERIFY(!m->signing.verify(shown()).first().finding.issuerAsked);
    const auto asked = [this](const QList<QByteArray> &trusted) {
        const security::CmsSignatureVerifier verifier(trusted, m->home.clock);
        const Signing signing({m->transactor(), m->journals(), m->home.unlocked->signatures(),
                               m->home.unlocked->staff(), m->signers, m->signedPdf, verifier, m->home.ids,
                               m->home.clock});
        return signing.verify(shown()).first();
    };
    QCOMPARE(asked({m_keys.bytes(u"root.pem"_s)}).finding.state, State::Valid);
    const SignatureVerdict untrusted = asked({m_keys.bytes(u"chief1.pem"_s)});
    QCOMPARE(untrusted.finding.state, State::UntrustedIssuer);
    QVERIFY(untrusted.isIntact());
}

void TestSigning::everyChangedByteIsFound()
{
    const QByteArray pdf = signedByAll();
    const qsizetype firstHole = pdf.indexOf("/Contents <", m_closed.size());
    for (const qsizetype at : {qsizetype(100), m_closed.size() / 2, m_closed.size() - 10, m_closed.size() + 20}) {
        QByteArray changed = pdf;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        const QStringList verdicts = found(changed);
        QCOMPARE(verdicts.count(u"whole"_s), 0);
        QCOMPARE(verdicts.count(u"signatures_follow"_s), 0);
        QCOMPARE(said(changed, u"pdfsig"_s, {u"-nocert"_s}).count(u"Signature is Valid"_s), 0);
    }
    // Within a signature, wherever it is: another name in its certificate too.
    const QByteArray name = u"Бас Маман"_s.toUtf8().toHex();
    const qsizetype named = pdf.indexOf(name, firstHole);
    QVERIFY(named > 0);
    for (const qsizetype digit : {named + 1, firstHole + 11 + 60, firstHole + 11 + 400, firstHole + 11 + 1200}) {
        QByteArray changed = pdf;
        changed[digit] = changed.at(digit) == '1' ? '2' : '1';
        QCOMPARE(found(changed).first(), u"broken"_s);
        QVERIFY(!found(changed).contains(u"whole"_s));
    }
}

void TestSigning::whatIsAppendedIsFound()
{
    const QByteArray pdf = signedByAll();
    QCOMPARE(found(pdf + "\n"), QStringList({u"changes_follow"_s, u"changes_follow"_s, u"changes_follow"_s}));
    for (const SignatureVerdict &verdict : m->signing.verify(pdf + '\n'))
        QVERIFY(!verdict.isIntact());
    // Between two signatures, where the second covers it: the first tells.
    m->home.clock.set(TestKeys::moment());
    const QByteArray first = must(signedWith(u"head"_s, m_closed, {u"A"_s, u"B"_s, m->home.clock.now()}));
    const QByteArray table = first.mid(first.lastIndexOf("xref\n", first.lastIndexOf("startxref") - 1));
    const QByteArray between =
        "% something else\nstartxref\n" + QByteArray::number(first.size() - table.size()) + "\n%%EOF\n";
    const QByteArray second = must(signedWith(u"head"_s, first + between, {u"C"_s, u"D"_s, m->home.clock.now()}));
    QCOMPARE(found(second), QStringList({u"changes_follow"_s, u"whole"_s}));
    QVERIFY(!m->signedPdf.onlySignaturesFollow(m_closed, second));
}

void TestSigning::swappedSignaturesAreFound()
{
    signedBy(Department::chief(1));
    signedBy(m->head);
    QByteArray pdf = shown();
    const QList<PdfSignature> all = m->signedPdf.signaturesIn(pdf);
    const qsizetype digits = all.first().cms.toHex().size();
    const qsizetype first = pdf.indexOf("/Contents <", m_closed.size()) + 11;
    const qsizetype second = pdf.lastIndexOf("/Contents <") + 11;
    pdf.replace(first, digits, all.last().cms.toHex());
    pdf.replace(second, digits, all.first().cms.toHex());
    QCOMPARE(found(pdf), QStringList({u"broken"_s, u"broken"_s}));
}

void TestSigning::aTruncatedFileIsFound()
{
    const QByteArray pdf = signedByAll();
    QVERIFY(!found(pdf.chopped(1)).contains(u"whole"_s));
    QCOMPARE(found(pdf.chopped(1)).last(), u"broken"_s);
    const QStringList cut = found(pdf.chopped(400));
    QCOMPARE(cut.last(), u"broken"_s);
    QVERIFY(found(m_closed.chopped(100)).isEmpty());
}

void TestSigning::ofMoreThanAnyDocumentHasTheRestIsBroken()
{
    const QByteArray pdf = m_closed + QByteArray("/ByteRange\n").repeated(300);
    QCOMPARE(found(pdf), QStringList(257, u"broken"_s));
    QVERIFY(!m->signedPdf.onlySignaturesFollow(m_closed, pdf));
    // Nor is a file intact where all that are looked at are: here each of them leads to the one good signature.
    const QStringList all = found(must(signedWith(u"head"_s, pdf, {u"A"_s, u"B"_s, m->home.clock.now()})));
    QCOMPARE(all.count(u"whole"_s), 256);
    QCOMPARE(all.mid(256), QStringList{u"broken"_s});
}

void TestSigning::aDocumentOfOthersIsNotSigned()
{
    for (const QByteArray &other : {QByteArray(), QByteArray("%PDF-1.7\n"), m_closed.chopped(30), m_closed.mid(9)}) {
        QCOMPARE(errorOf(signedWith(u"head"_s, other, {u"A"_s, u"B"_s, m->home.clock.now()})),
                 u"signature.pdf_unreadable"_s);
    }
}

void TestSigning::theDatabaseRefusesToChangeASignature()
{
    signedByAll();
    storage::Database &database = m->home.office->database();
    for (const QString &statement :
         {u"UPDATE signature SET login = 'x'"_s, u"DELETE FROM signature"_s,
          u"INSERT INTO signature SELECT 'x', document_kind, document_id, 4, 'x', 0, sha256, audit_seq, audit_hash, "
          "sealed, pdf FROM signature WHERE place = 3"_s})
        QVERIFY(!storage::Statement(database, statement).run());
    QCOMPARE(problems(), QStringList());
}

/// Somebody who can write the database puts the signatures of another document under a protocol.
void TestSigning::verifyFindsAnotherDocumentUnderASignature()
{
    signedBy(m->head);
    Signature forged = must(m->home.unlocked->signatures().all()).first();
    const QByteArray pdf = must(signedWith(u"chief2"_s, m_closed, {u"A"_s, u"B"_s, m->home.clock.now()}));
    m->home.clock.set(QDateTime(QDate(2026, 11, 23), QTime(5, 0), Qt::UTC));
    m->concluded(2);
    const ClosedProtocol other = must(m->days.close(QDate(2026, 11, 23), m->head));
    m->home.clock.set(TestKeys::moment());
    forged.id = m->home.ids.nextId<SignatureTag>();
    forged.document.id = other.id.toString();
    forged.date = other.document.date;
    forged.sha256 = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    {
        const auto work = must(m->transactor().begin());
        QVERIFY(m->home.unlocked->signatures().add(forged, pdf, m->home.action()));
        QVERIFY(work->commit());
    }
    QCOMPARE(problems(), QStringList({u"storage.verify.signature_original"_s, u"storage.verify.signature_other"_s}));
}

void TestSigning::withoutKeysEverythingIsAsBefore()
{
    QCOMPARE(shown(), m_closed);
    QVERIFY(m->signing.verify(m_closed).isEmpty());
    QCOMPARE(problems(), QStringList());
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestSigning::p49_theSheetOfACorrectionIsSigned()
{
    const Correction proposed =
        must(m->correcting.propose({kDay, 1, 9, u"G81.1; түзетілген"_s, u"теру қатесі"_s}, Department::chief(1)));
    QCOMPARE(errorOf(m->signing.signCorrection(proposed.id, key(u"head"_s), m->head)), u"signature.not_approved"_s);
    const Correction approved = must(m->correcting.approve(proposed.id, m->head));
    const QByteArray sheet = must(m->correcting.sheets(approved.id, m->auditor)).pdf;
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toHex()), approved.sha256);

    SignatureState state = must(m->signing.ofCorrection(approved.id, m->auditor));
    QVERIFY(state.given.isEmpty() && state.maySign(u"chief1"_s) && state.maySign(u"head"_s));
    state = must(m->signing.signCorrection(approved.id, key(u"chief1"_s), Department::chief(1)));
    QCOMPARE(state.given.first().signature.document.kind, SignedKind::Correction);
    QCOMPARE(state.given.first().signature.version, approved.number);
    QCOMPARE(errorOf(m->signing.signCorrection(approved.id, key(u"chief1"_s), Department::chief(1))),
             u"signature.given"_s);
    QCOMPARE(errorOf(m->signing.signCorrection(approved.id, key(u"chief1"_s), m->specialist)), u"permission.denied"_s);
    state = must(m->signing.signCorrection(approved.id, key(u"head"_s), m->head));
    QVERIFY(!state.head);
    QCOMPARE(errorOf(m->signing.signCorrection(approved.id, key(u"chief2"_s), Department::chief(2))),
             u"signature.complete"_s);

    const QByteArray signedSheet = must(m->correcting.print(approved.id, m->head)).pdf;
    QVERIFY(signedSheet.startsWith(sheet));
    QCOMPARE(said(signedSheet, u"pdfsig"_s, {u"-nocert"_s}).count(u"Signature is Valid"_s), 2);
    QCOMPARE(found(signedSheet), QStringList({u"signatures_follow"_s, u"whole"_s}));
    QCOMPARE(must(m->journals().pdfOf(approved)), sheet);
    QVERIFY(must(m->signing.ofProtocol(kDay, m->head)).given.isEmpty());
    QCOMPARE(problems(), QStringList());
    QVERIFY(must(m->home.unlocked->verify()).ok());

    // The journal takes the sheet as it was approved.
    m->at(2026, 12, 1, 10, 0);
    (void)must(m->months.seal(kNovember, m->head));
    QVERIFY(must(m->signing.ofJournal(kNovember, 0, m->head)).given.isEmpty());
}

void TestSigning::whoeverSignedMeanwhileIsNotOverwritten()
{
    const SignatureDraft draft = must(m->signing.draftOfProtocol(kDay, m->head));
    QCOMPARE(draft.order.iin, QString());
    signedBy(Department::chief(1)); // at another window of the same department
    const MadeSignature made = must(m->signers.sign(key(u"head"_s), draft.order, {}));
    QCOMPARE(errorOf(m->signing.keep(draft, made, m->head)), u"signature.overtaken"_s);
    QCOMPARE(must(m->signing.ofProtocol(kDay, m->head)).given.size(), 1);
    signedBy(m->head);
    QCOMPARE(errorOf(m->signing.keep(draft, made, m->head)), u"signature.complete"_s);
}

void TestSigning::aTimeStampStandsInThePdf()
{
    TimeStampServer server(m_keys);
    const Desk with = desk({}, server.address());
    Signing signing = signingWith(with);
    (void)must(signing.signProtocol(kDay, key(u"chief1"_s), Department::chief(1)));
    SignatureState state = must(signing.signProtocol(kDay, key(u"head"_s), m->head));
    QVERIFY(!state.notStamped);
    for (const GivenSignature &given : state.given) {
        const auto &stamp = given.verdict.finding.timeStamp;
        QVERIFY(stamp && stamp->state == State::Valid && stamp->authority == u"TSA");
        QVERIFY(given.verdict.isIntact());
    }
    const QString seen = said(shown(), u"pdfsig"_s, {u"-nocert"_s});
    QVERIFY2(seen.count(u"Signature is Valid"_s) == 2, qPrintable(seen));
    QVERIFY(!said(shown(), u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s));
    for (const PdfSignature &signature : m->signedPdf.signaturesIn(shown())) {
        m_keys.write(u"covered"_s, signature.signedBytes);
        m_keys.write(u"cms"_s, signature.cms);
        m_keys.openssl({u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"cms"_s,
                        u"-content"_s, u"covered"_s, u"-CAfile"_s, u"root.pem"_s, u"-purpose"_s, u"any"_s, u"-out"_s,
                        u"content"_s});
        QCOMPARE(m_keys.bytes(u"content"_s), signature.signedBytes);
    }
    QVERIFY(must(signing.problems()).isEmpty());

    // Long after the certificates have expired the stamp proves that they had not.
    m->home.clock.set(TestKeys::moment().addDays(400));
    state = must(signing.ofProtocol(kDay, m->head));
    QVERIFY(state.given.last().verdict.finding.insideValidity);
    QCOMPARE(state.given.last().verdict.finding.state, State::Valid);
    QVERIFY(must(signing.problems()).isEmpty());
}

void TestSigning::withoutItsServerTheSignatureStands()
{
    TimeStampServer server(m_keys);
    server.manner = TimeStampServer::Manner::ServerError;
    const Desk with = desk({}, server.address());
    Signing signing = signingWith(with);
    const SignatureState state = must(signing.signProtocol(kDay, key(u"chief1"_s), Department::chief(1)));
    QCOMPARE(state.notStamped->code, u"timestamp.unreachable"_s);
    QVERIFY(state.given.first().verdict.isIntact());
    QVERIFY(!state.given.first().verdict.finding.timeStamp);
    server.manner = TimeStampServer::Manner::Good; // the next one is stamped again, behind the one that is not
    QVERIFY(must(signing.signProtocol(kDay, key(u"head"_s), m->head)).given.last().verdict.finding.timeStamp);
    QCOMPARE(found(shown()), QStringList({u"signatures_follow"_s, u"whole"_s}));
}

void TestSigning::aChangedTimeStampIsFound()
{
    TimeStampServer server(m_keys);
    const Desk with = desk({}, server.address());
    Signing signing = signingWith(with);
    (void)must(signing.signProtocol(kDay, key(u"head"_s), m->head));
    QByteArray pdf = shown();
    const QByteArray token = "060b2a864886f70d010910020e"; // id-smime-aa-timeStampToken, in digits
    const QByteArray imprint = "0420";                     // of the SHA-256 in its content
    const qsizetype at = pdf.indexOf(imprint, pdf.lastIndexOf(token)) + 6;
    pdf[at] = pdf.at(at) == '1' ? '2' : '1';
    const SignatureVerdict verdict = signing.verify(pdf).first();
    QCOMPARE(verdict.finding.state, State::Valid);
    QCOMPARE(verdict.finding.timeStamp->state, State::Broken);
    QVERIFY(!verdict.isIntact());
}

void TestSigning::aKeyInNcaLayerSigns()
{
    NcaLayerServer server(m_keys);
    QVERIFY(m->home.unlocked->staff().setIin(u"head"_s, u"850315300019"_s, m->home.action()));
    const Desk with = desk(server.address(), {});
    Signing signing = signingWith(with);
    const SignatureState state = must(signing.signProtocol(kDay, ncaLayerKey(), m->head));
    QVERIFY(state.given.last().signature.iinCompared);
    QCOMPARE(state.given.last().signature.certificate.holder, u"Сәкен Басшы"_s);
    QVERIFY(state.given.last().signature.certificate.validFrom.isValid());
    QCOMPARE(server.questions.first()["args"_L1]["signerParams"_L1]["iin"_L1].toString(), u"850315300019"_s);
    QCOMPARE(found(shown()), QStringList{u"whole"_s});
    QVERIFY(said(shown(), u"pdfsig"_s, {u"-nocert"_s}).contains(u"Signature is Valid"_s));

    server.manner = NcaLayerServer::Manner::Cancelled;
    const Correction correction =
        must(m->correcting.propose({kDay, 1, 9, u"G81.1; түзетілген"_s, u"теру қатесі"_s}, Department::chief(1)));
    (void)must(m->correcting.approve(correction.id, m->head));
    QCOMPARE(errorOf(signing.signCorrection(correction.id, ncaLayerKey(), m->head)), u"ncalayer.cancelled"_s);
    QVERIFY(must(signing.ofCorrection(correction.id, m->head)).given.isEmpty());
}

void TestSigning::aNationalSignatureIsKeptUnchecked()
{
    NcaLayerServer server(m_keys, u"national"_s);
    server.gost = true;
    TimeStampServer authority(m_keys);
    QVERIFY(m->home.unlocked->staff().setIin(u"head"_s, u"850315300019"_s, m->home.action()));
    const Desk with = desk(server.address(), authority.address());
    Signing signing = signingWith(with);
    const SignatureState state = must(signing.signProtocol(kDay, ncaLayerKey(), m->head));
    const GivenSignature given = state.given.last();
    QCOMPARE(given.verdict.finding.state, State::NotCheckable);
    QVERIFY(!given.verdict.isIntact()); // nobody here can say so
    QCOMPARE(given.signature.certificate.holder, u"ГОСТ Иесі"_s);
    QCOMPARE(given.signature.certificate.iin, u"850315300019"_s);
    QVERIFY(given.signature.iinCompared);
    QCOMPARE(given.verdict.finding.timeStamp->state, State::Valid); // the stamp is of an algorithm that is known
    QVERIFY(must(signing.problems()).isEmpty());
    // As it was kept, so it is read.
    const Signature kept = must(m->home.unlocked->signatures().all()).first();
    QCOMPARE(kept.certificate, given.signature.certificate);
}

void TestSigning::anotherPersonsKeyInNcaLayerIsRefused()
{
    NcaLayerServer server(m_keys, u"chief1"_s);
    QVERIFY(m->home.unlocked->staff().setIin(u"head"_s, u"850315300019"_s, m->home.action()));
    const Desk with = desk(server.address(), {});
    Signing signing = signingWith(with);
    const auto other = signing.signProtocol(kDay, ncaLayerKey(), m->head);
    QCOMPARE(errorOf(other), u"signature.other_iin"_s);
    QCOMPARE(other.error().arguments.value(u"holder"_s), u"Бас Маман"_s);
    QVERIFY(must(signing.ofProtocol(kDay, m->head)).given.isEmpty());
    QCOMPARE(shown(), m_closed);
}

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
