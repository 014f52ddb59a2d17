// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/widgets/samplerecords.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/statechipdelegate.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTableView>
#include <QTest>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

namespace {

bool has(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

QImage sign(ColourRole role)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStateSign(painter, image.rect(), role, Qt::black);
    return image;
}

} // namespace

/// States as sign and word.
class TestStateChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordIsSpokenAndHasRoom()
    {
        StateChip chip(ColourRole::Error, u"Мерзімі өткен"_s);
        QCOMPARE(test::spokenName(&chip), u"Мерзімі өткен"_s);
        QVERIFY(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(chip.text()));
        const int before = chip.sizeHint().width();
        chip.setState(ColourRole::Done, u"Аяқталды және тіркелді"_s);
        QVERIFY(chip.sizeHint().width() > before);
        QCOMPARE(chip.role(), ColourRole::Done);
    }

    void everyRoleHasASignOfItsOwn()
    {
        const QList<ColourRole> roles{ColourRole::Neutral, ColourRole::Info, ColourRole::Done, ColourRole::Pending,
                                      ColourRole::Error};
        for (qsizetype i = 0; i < roles.size(); ++i) {
            for (qsizetype j = i + 1; j < roles.size(); ++j)
                QVERIFY(sign(roles[i]) != sign(roles[j]));
        }
    }

    void theColourFollowsThePalette()
    {
        StateChip chip(ColourRole::Error, u"Мерзімі өткен"_s);
        QPalette dark(QColor(30, 30, 32));
        dark.setColor(QPalette::Window, QColor(30, 30, 32));
        dark.setColor(QPalette::Base, QColor(20, 20, 22));
        dark.setColor(QPalette::AlternateBase, QColor(40, 40, 42));
        for (const QPalette &palette : {QPalette(Qt::white), dark}) {
            chip.setPalette(palette);
            QVERIFY(has(chip.grab().toImage(), roleColour(palette, ColourRole::Overdue)));
        }
    }

    void aCellOfAStateIsDrawnTheSameWay()
    {
        test::SampleRecords model({{u"a"_s, u"Ахметов"_s, 1}});
        QTableView view;
        view.setModel(&model);
        view.setItemDelegate(new StateChipDelegate(&view));
        view.resize(600, 100);
        view.show();
        const QImage image = view.viewport()->grab().toImage();
        const QColor colour = roleColour(view.palette(), ColourRole::Error);
        QVERIFY(has(image.copy(view.visualRect(model.index(0, test::SampleRecords::State))), colour));
        QVERIFY(!has(image.copy(view.visualRect(model.index(0, test::SampleRecords::Name))), colour));
    }
};

QTEST_MAIN(TestStateChip)
#include "tst_statechip.moc"
