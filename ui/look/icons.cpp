// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

struct Tints {
    QColor normal, disabled, selected;

    [[nodiscard]] const QColor &of(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return disabled;
        return mode == QIcon::Selected ? selected : normal;
    }
};

/// Draws an SVG whose lines are of `currentColor` in one of three colours.
class TintedSvg : public QIconEngine
{
public:
    TintedSvg(QString name, QByteArray svg, const Tints &tints)
        : m_name(std::move(name)), m_svg(std::move(svg)), m_tints(tints)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", m_tints.of(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key =
            u"khattama/%1/%2/%3x%4"_s.arg(m_name, m_tints.of(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QString key() const override { return u"khattama"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new TintedSvg(*this); }

private:
    QString m_name;
    QByteArray m_svg;
    Tints m_tints;
};

QIcon load(const QString &name, const Tints &tints)
{
    QFile file(u":/khattama/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new TintedSvg(name, file.readAll(), tints));
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return load(name, {palette.color(QPalette::Active, QPalette::ButtonText),
                       palette.color(QPalette::Disabled, QPalette::ButtonText),
                       palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon icon(const QString &name, const QPalette &palette, Role role)
{
    return load(name, {roleColour(palette, role), palette.color(QPalette::Disabled, QPalette::ButtonText),
                       palette.color(QPalette::Active, QPalette::HighlightedText)});
}

} // namespace khattama::ui
