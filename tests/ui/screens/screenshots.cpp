// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen: khattama-screenshots FOLDER [kk|ru] [light|dark|high_contrast] [WIDTHxHEIGHT] [omk]
#include "tests/ui/screens/tour.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace khattama;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    const QDir folder(words.value(0));
    const Language language = languageFromCode(words.value(1)).value_or(Language::Kazakh);
    const ui::PaletteKind palette = ui::paletteFromCode(words.value(2)).value_or(ui::PaletteKind::Light);
    const QStringList size = words.value(3, u"1280x720"_s).split(u'x');
    if (words.isEmpty() || words.first().startsWith(u'-') || !folder.mkpath(u"."_s)) {
        QTextStream(stderr) << "khattama-screenshots FOLDER [kk|ru] [light|dark|high_contrast] [WIDTHxHEIGHT] [omk]\n";
        return 2;
    }
    const QTemporaryDir sample;
    const auto kind = words.value(4) == u"omk" ? people::DepartmentKind::Omk : people::DepartmentKind::Mse;
    test::Tour(sample.path(), kind)
        .go(language, palette, QSize(size.value(0).toInt(), size.value(1).toInt()),
            [&](const QString &screen, QWidget &window) { window.grab().save(folder.filePath(screen + u".png"_s)); });
    return 0;
}
