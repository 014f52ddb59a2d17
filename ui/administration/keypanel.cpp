// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/keypanel.h"

#include "ui/administration/keychangedialog.h"
#include "ui/shell/jobs.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

KeyPanel::KeyPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(new QLabel(this)), m_withoutKeys(new QLabel(this)),
      m_change(new QPushButton(tr("Change the department\'s key …"), this)),
      m_goOn(new QPushButton(tr("Go on with the change"), this))
{
    m_state->setObjectName(u"keyStateLabel"_s);
    m_withoutKeys->setObjectName(u"withoutKeysLabel"_s);
    m_change->setObjectName(u"changeKeyButton"_s);
    m_goOn->setObjectName(u"goOnChangingKeyButton"_s);
    m_state->setProperty("look", u"hint"_s);
    for (QLabel *label : {m_state, m_withoutKeys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_goOn);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    layout->addWidget(m_withoutKeys);
    layout->addLayout(buttons);
    show(m_standing);
    connect(m_change, &QPushButton::clicked, this, &KeyPanel::ask);
    connect(m_goOn, &QPushButton::clicked, this, &KeyPanel::goOn);
}

KeyPanel::~KeyPanel()
{
    if (m_working)
        m_context.jobs.cancel();
}

void KeyPanel::refresh()
{
    m_context.jobs.read(
        this, [](Services &services) { return services.housekeeping.keys(); },
        [this](const Result<KeyStanding> &standing) {
            if (standing)
                show(*standing);
        });
}

void KeyPanel::show(const KeyStanding &standing)
{
    m_standing = standing;
    const auto day = [this](const QDateTime &at) {
        return m_context.deadlines.time().dateOf(at).toString(u"dd.MM.yyyy"_s);
    };
    const QLocale locale;
    if (standing.underWay) {
        m_state->setText(
            tr("The change of the key begun on %1 is not finished: %2 of %3 lines are sealed with the new "
               "key. It goes on when an administrator logs in, or here.")
                .arg(day(standing.beganAt), locale.toString(standing.done), locale.toString(standing.total)));
    } else {
        const QString when = standing.finishedAt.isValid()
                                 ? tr("The key was changed on %1.").arg(day(standing.finishedAt))
                                 : tr("The key was never changed.");
        m_state->setText(tr("Everything in the database is sealed with the department\'s key. Change it when somebody "
                            "who knew a password has left in anger, or a computer with the database was stolen.")
                         + u' ' + when);
    }
    m_withoutKeys->setText(
        u"⚠ "_s
        + tr("These accounts got no new key and need a new password: %1").arg(standing.withoutKeys.join(u", "_s)));
    m_withoutKeys->setVisible(!standing.withoutKeys.isEmpty());
    m_change->setVisible(!standing.underWay);
    m_goOn->setVisible(standing.underWay);
}

void KeyPanel::ask()
{
    auto *dialog = new KeyChangeDialog(m_standing, window());
    connect(dialog, &KeyChangeDialog::wanted, this, &KeyPanel::change);
    dialog->open();
}

void KeyPanel::change(const QString &password, const QString &recoveryKey)
{
    m_working = true;
    // A read: a wrong password is nothing that was not saved.
    m_context.jobs.longRead(
        tr("The key is being changed"), this,
        [password, recoveryKey](Services &services, Progress &progress) {
            return services.housekeeping.changeKey(password, recoveryKey, progress);
        },
        [this](const Result<KeyChange> &change) { tell(change); });
}

void KeyPanel::goOn()
{
    m_working = true;
    m_context.jobs.longRead(
        tr("The key is being changed"), this,
        [](Services &services, Progress &progress) { return services.housekeeping.goOnChangingKey(progress); },
        [this](const Result<KeyChange> &change) { tell(change); });
}

void KeyPanel::tell(const Result<KeyChange> &change)
{
    m_working = false;
    refresh();
    if (!change) {
        Q_EMIT failed(change.error().code == u"job.cancelled"
                          ? tr("The change has paused; all that is done stays. Nothing stands in the way of work.")
                          : m_context.worded(change.error()));
        return;
    }
    QString sentence = tr("The department has a new key; lines sealed anew: %1. Backups made until now still open with "
                          "the old key and the passwords of their day: where it has leaked, destroy them and make a "
                          "new one.")
                           .arg(QLocale().toString(change->resealed));
    if (!change->backup.isEmpty())
        sentence += u' ' + tr("So does the copy made just before: %1").arg(QDir::toNativeSeparators(change->backup));
    Q_EMIT done(sentence);
}

} // namespace khattama::ui
