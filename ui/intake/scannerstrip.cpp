// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scannerstrip.h"

#include "ui/look/icons.h"
#include "ui/shell/jobs.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

constexpr int kMost = 30;
constexpr int kSide = 64;
constexpr auto kPause = 400ms;

/// Gives its files away as a file manager does.
class ScannedList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        QList<QUrl> urls;
        for (const QListWidgetItem *item : items)
            urls.append(QUrl::fromLocalFile(item->data(Qt::UserRole).toString()));
        auto *data = new QMimeData;
        data->setUrls(urls);
        return data;
    }
};

} // namespace

ScannerStrip::ScannerStrip(Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_title(new QLabel(this)), m_list(new ScannedList(this))
{
    m_title->setWordWrap(true);
    m_title->setProperty("look", u"hint"_s);
    m_list->setObjectName(u"scannedList"_s);
    m_list->setAccessibleName(tr("Files from the scanner"));
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
    m_list->setGridSize({kSide + 7 * line, kSide + 2 * line});
    m_list->setFixedHeight(kSide + 4 * line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT attachAsked(item->data(Qt::UserRole).toString()); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ScannerStrip::read);
    hide();
}

void ScannerStrip::setFolder(const QString &folder)
{
    if (!m_folder.isEmpty())
        m_watcher.removePath(m_folder);
    m_folder = folder;
    if (!folder.isEmpty())
        m_watcher.addPath(folder);
    setVisible(!folder.isEmpty());
    read();
}

void ScannerStrip::setTaken(const QSet<QString> &paths)
{
    if (paths == m_taken)
        return;
    m_taken = paths;
    show();
}

void ScannerStrip::read()
{
    m_jobs.read(
        this, [folder = m_folder](Services &) -> Result<QList<ScannedFile>> { return scannedFiles(folder, kMost); },
        [this](const Result<QList<ScannedFile>> &files) { take(*files); });
}

void ScannerStrip::take(const QList<ScannedFile> &files)
{
    QList<ScannedFile> now = files;
    for (ScannedFile &file : now) {
        if (const qsizetype known = m_files.indexOf(file); known >= 0)
            file.thumbnail = m_files[known].thumbnail;
    }
    m_files = now;
    show();
    drawNext();
}

/// One picture in a job: others get their turn in between.
void ScannerStrip::drawNext()
{
    const auto next =
        std::find_if(m_files.begin(), m_files.end(), [](const ScannedFile &file) { return file.thumbnail.isNull(); });
    if (next == m_files.end())
        return;
    m_jobs.read(
        this,
        [file = *next](Services &) mutable -> Result<ScannedFile> {
            file.thumbnail = thumbnailOf(file.path, 2 * kSide);
            return file;
        },
        [this](Result<ScannedFile> file) {
            const qsizetype place = m_files.indexOf(*file);
            if (place < 0)
                return;
            if (file->thumbnail.isNull()) { // not a picture, or not written whole yet
                file->thumbnail = QImage(1, 1, QImage::Format_ARGB32);
                file->thumbnail.fill(Qt::transparent);
            }
            m_files[place].thumbnail = file->thumbnail;
            show();
            drawNext();
        });
}

QListWidgetItem *ScannerStrip::itemOf(const QString &path) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == path)
            return m_list->item(row);
    }
    return nullptr;
}

void ScannerStrip::show()
{
    const QListWidgetItem *const current = m_list->currentItem();
    const QString before = current != nullptr ? current->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const ScannedFile &file : std::as_const(m_files)) {
        if (m_taken.contains(file.path))
            continue;
        const QString name = QFileInfo(file.path).fileName();
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(tr("%1, %2").arg(name, file.modified.toString(u"dd.MM.yyyy HH:mm"_s)));
        item->setIcon(file.thumbnail.width() > 1 ? QIcon(QPixmap::fromImage(file.thumbnail))
                                                 : icon(u"image"_s, palette()));
    }
    if (QListWidgetItem *const item = itemOf(before))
        m_list->setCurrentItem(item);
    m_list->setVisible(m_list->count() > 0);
    m_title->setText(m_list->count() > 0 ? tr(
                         "From the scanner: drag a file on its line, or press Enter to attach it to the current one")
                                         : tr("From the scanner: no new files in the folder"));
}

} // namespace khattama::ui
