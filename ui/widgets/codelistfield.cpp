// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codelistfield.h"

#include "ui/widgets/codechip.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

CodeListField::CodeListField(QWidget *parent)
    : QWidget(parent), m_entry(new CodeField(this)), m_tray(new QWidget(this)), m_flow(new FlowLayout(m_tray))
{
    m_entry->setObjectName(u"entry"_s);
    m_entry->setCodesShown(m_codesShown);
    m_entry->setAccessibleDescription(tr("Backspace in the empty field leads to what is chosen."));
    m_entry->installEventFilter(this);
    setFocusProxy(m_entry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_entry);
    layout->addWidget(m_tray);
    connect(m_entry, &CodeField::codeChanged, this, &CodeListField::take);
    showChips();
}

void CodeListField::setItems(const QList<CodeItem> &items)
{
    setItems(std::make_shared<CodeIndex>(items));
}

void CodeListField::setItems(SharedCodes items)
{
    m_entry->setItems(std::move(items));
    showChips();
}

void CodeListField::setCodesShown(bool shown)
{
    m_codesShown = shown;
    m_entry->setCodesShown(shown);
    showChips();
}

void CodeListField::setCodes(const QStringList &codes)
{
    if (m_codes == codes)
        return;
    m_codes = codes;
    showChips();
    Q_EMIT codesChanged(m_codes);
}

bool CodeListField::isWrong() const
{
    return m_entry->isWrong();
}

void CodeListField::take(const QString &code)
{
    if (code.isEmpty())
        return;
    m_entry->clear();
    m_entry->setCode({});
    if (!m_codes.contains(code))
        setCodes(m_codes + QStringList{code});
}

void CodeListField::remove(int place)
{
    QStringList left = m_codes;
    left.removeAt(place);
    setCodes(left);
    focusChip(std::min(place, int(m_chips.size()) - 1));
}

void CodeListField::focusChip(int place)
{
    if (place >= 0 && place < m_chips.size())
        m_chips[place]->setFocus(Qt::OtherFocusReason);
    else
        m_entry->setFocus(Qt::OtherFocusReason);
}

QString CodeListField::shown(const QString &code) const
{
    const int place = m_entry->items()->placeOf(code);
    if (place < 0)
        return code;
    const CodeItem &item = m_entry->items()->items()[place];
    return m_codesShown ? CodeIndex::withCode(item) : item.text;
}

void CodeListField::showChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int i = 0; i < m_codes.size(); ++i) {
        auto *chip = new CodeChip(shown(m_codes[i]), m_tray);
        // Queued: the chip is deleted by it.
        connect(
            chip, &CodeChip::removalAsked, this, [this, i] { remove(i); }, Qt::QueuedConnection);
        connect(chip, &CodeChip::stepAsked, this, [this, i](int step) { focusChip(i + step); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_tray->setVisible(!m_chips.isEmpty());
}

bool CodeListField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const bool empty = m_entry->text().isEmpty();
        if (empty && !m_chips.isEmpty() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
            m_chips.last()->setFocus(Qt::OtherFocusReason);
            return true;
        }
        m_enterTakes = !empty;
    }
    return QWidget::eventFilter(watched, event);
}

void CodeListField::keyPressEvent(QKeyEvent *event)
{
    // The Enter that took a value does not go on to the next field: another value may follow.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_enterTakes || !m_entry->text().isEmpty())
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
