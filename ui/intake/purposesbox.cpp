// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/purposesbox.h"

#include "ui/intake/longcheckbox.h"
#include "ui/widgets/responsivegrid.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kColumnCharacters = 34;

/// Under which of the three numbers of Appendix 1 a purpose stands.
std::size_t groupOf(const QString &purpose)
{
    if (purpose.startsWith("disability."_L1))
        return 0;
    return purpose == u"uot" || purpose == u"upt" ? 1 : 2;
}

} // namespace

PurposesBox::PurposesBox(const rules::ReferenceLists &lists, QDate day, Language language, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new ResponsiveGrid(this);
    grid->setColumns(fontMetrics().averageCharWidth() * kColumnCharacters, 3);
    std::array<QVBoxLayout *, 3> columns{};
    const std::array<QString, 3> titles{tr("1) Disability"), tr("2) Loss of working capacity"),
                                        tr("3) Individual programme, additional help")};
    for (std::size_t n = 0; n < columns.size(); ++n) {
        auto *group = new QWidget(this);
        group->setAccessibleName(titles.at(n));
        columns.at(n) = new QVBoxLayout(group);
        columns.at(n)->setContentsMargins({});
        columns.at(n)->setSpacing(4);
        auto *title = new QLabel(titles.at(n), group);
        title->setWordWrap(true);
        title->setProperty("look", u"hint"_s);
        columns.at(n)->addWidget(title);
        grid->add(group, false);
    }
    for (const rules::ListValue &value : lists.values(u"purposes"_s, day)) {
        QVBoxLayout *const column = columns.at(groupOf(value.code));
        auto *box = new LongCheckBox(value.text.in(language), column->parentWidget());
        box->setObjectName(u"purposeBox_"_s + value.code);
        connect(box, &QCheckBox::toggled, this, &PurposesBox::changed);
        column->addWidget(box);
        m_boxes.append({value.code, box});
    }
    for (QVBoxLayout *column : columns)
        column->addStretch();
}

QStringList PurposesBox::purposes() const
{
    QStringList chosen;
    for (const auto &[purpose, box] : m_boxes) {
        if (box->isChecked())
            chosen.append(purpose);
    }
    return chosen + m_unlisted;
}

void PurposesBox::setPurposes(const QStringList &purposes)
{
    m_unlisted = purposes;
    for (const auto &[purpose, box] : m_boxes) {
        box->setChecked(purposes.contains(purpose));
        m_unlisted.removeAll(purpose);
    }
}

} // namespace khattama::ui
