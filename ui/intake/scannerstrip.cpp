// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scannerstrip.h"

#include "ui/look/icons.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

const QString kFolder = u"receiving/scannerFolder"_s;
constexpr int kMost = 30;
constexpr int kSide = 96;
constexpr auto kSoon = 700ms; ///< a file that stays as it is so long has been written to its end
constexpr auto kOften = 5s;

QString pathOf(const QListWidgetItem *item)
{
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

/// Gives its files away as a file manager does, and Enter to its own use.
class ScannedList final : public QListWidget
{
public:
    ScannedList(ScannerStrip &strip, QWidget *parent) : QListWidget(parent), m_strip(strip) {}

protected:
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        QList<QUrl> urls;
        for (const QListWidgetItem *item : items)
            urls.append(QUrl::fromLocalFile(pathOf(item)));
        auto *mime = new QMimeData;
        mime->setUrls(urls);
        return mime;
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const QString path = pathOf(currentItem());
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && event->modifiers().testFlag(Qt::ControlModifier))
            event->ignore(); // the page's
        else if (enter && !path.isEmpty())
            Q_EMIT m_strip.attachAsked(path);
        else if (event->key() == Qt::Key_Space && !path.isEmpty())
            Q_EMIT m_strip.lookAsked(path);
        else
            QListWidget::keyPressEvent(event);
    }

private:
    ScannerStrip &m_strip;
};

} // namespace

ScannerStrip::ScannerStrip(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_folder(context.settings.value(kFolder).toString()),
      m_title(new QLabel(this)), m_list(new ScannedList(*this, this))
{
    m_title->setObjectName(u"scannerLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("look", u"hint"_s);
    m_list->setObjectName(u"scannedList"_s);
    m_list->setAccessibleName(tr("Files from the scanner"));
    m_list->setProperty("recordText", true);
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize({kSide, kSide});
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int line = fontMetrics().height();
    m_list->setGridSize({kSide + 4 * line, kSide + 2 * line});
    m_list->setFixedHeight(kSide + 3 * line + m_list->horizontalScrollBar()->sizeHint().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT lookAsked(pathOf(item)); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_often.setInterval(kOften);
    connect(&m_soon, &QTimer::timeout, this, &ScannerStrip::read);
    connect(&m_often, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    watch();
}

void ScannerStrip::setFolder(const QString &folder)
{
    m_folder = folder;
    m_context.settings.setValue(kFolder, folder);
    m_seen.clear();
    m_files.clear();
    watch();
}

void ScannerStrip::watch()
{
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    setVisible(!m_folder.isEmpty());
    if (m_folder.isEmpty()) {
        m_often.stop();
        return;
    }
    m_watcher.addPath(m_folder);
    m_often.start();
    fillList();
    read();
}

void ScannerStrip::setTaken(const QSet<QString> &paths)
{
    if (paths == m_taken)
        return;
    m_taken = paths;
    fillList();
}

void ScannerStrip::read()
{
    if (m_reading || m_folder.isEmpty())
        return;
    m_reading = true;
    m_context.jobs.read(
        this, [folder = m_folder](Services &) { return scannedFiles(folder, kMost); },
        [this, folder = m_folder](const Result<QList<ScannedFile>> &files) {
            m_reading = false;
            if (folder == m_folder)
                take(files);
            else
                read();
        });
}

void ScannerStrip::take(const Result<QList<ScannedFile>> &files)
{
    m_problem = files ? QString() : m_context.worded(files.error());
    const QList<ScannedFile> now = files.value_or(QList<ScannedFile>());
    QList<ScannedFile> whole;
    for (const ScannedFile &file : now) {
        if (!m_seen.contains(file))
            continue;
        const qsizetype known = m_files.indexOf(file);
        whole.append(known >= 0 ? m_files[known] : file);
    }
    if (now != m_seen)
        m_soon.start(); // new, or still being written: looked at once more
    m_seen = now;
    const bool differ = whole != m_files;
    m_files = whole;
    if (differ || !m_problem.isEmpty())
        fillList();
    if (differ)
        drawNext();
}

/// One picture in a job: others get their turn in between.
void ScannerStrip::drawNext()
{
    const auto next =
        std::find_if(m_files.begin(), m_files.end(), [](const ScannedFile &file) { return file.thumbnail.isNull(); });
    if (next == m_files.end())
        return;
    m_context.jobs.read(
        this,
        [file = *next](Services &) mutable -> Result<ScannedFile> {
            file.thumbnail = thumbnailOf(file.path, 2 * kSide);
            return file;
        },
        [this](Result<ScannedFile> file) {
            const qsizetype place = m_files.indexOf(*file);
            if (place < 0)
                return;
            if (file->thumbnail.isNull()) { // cannot be drawn: not tried again
                file->thumbnail = QImage(1, 1, QImage::Format_ARGB32);
                file->thumbnail.fill(Qt::transparent);
            }
            m_files[place].thumbnail = file->thumbnail;
            fillList();
            drawNext();
        });
}

QListWidgetItem *ScannerStrip::itemOf(const QString &path) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (pathOf(m_list->item(row)) == path)
            return m_list->item(row);
    }
    return nullptr;
}

void ScannerStrip::fillList()
{
    const QString before = pathOf(m_list->currentItem());
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ScannedFile &file : std::as_const(m_files)) {
        if (m_taken.contains(file.path))
            continue;
        const QString name = QFileInfo(file.path).fileName();
        const QString when = file.modified.toString(u"dd.MM.yyyy HH:mm"_s);
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, file.path);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, when));
        item->setToolTip(tr("%1, %2").arg(name, when));
        item->setIcon(file.thumbnail.width() > 1 ? QIcon(QPixmap::fromImage(file.thumbnail))
                                                 : icon(u"image"_s, palette()));
    }
    if (QListWidgetItem *const item = itemOf(before))
        m_list->setCurrentItem(item);
    else if (row >= 0) // it is attached: the next one
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    if (!m_problem.isEmpty())
        m_title->setText(m_problem);
    else if (m_list->count() > 0)
        m_title->setText(tr("From the scanner: drag a file on its line, or press Enter to attach it to the current "
                            "one; Space shows it"));
    else
        m_title->setText(tr("From the scanner: no new files in the folder"));
}

} // namespace khattama::ui
