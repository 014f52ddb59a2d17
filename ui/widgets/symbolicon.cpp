// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbolicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// Lines of a drawing of 16 by 16.
const char *pathOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Info:
        return "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13 M8 7v4.5 M8 4.2v0.6";
    case Symbol::Done:
        return "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13 M4.8 8.2l2.3 2.4l4.2 -4.8";
    case Symbol::Warning:
        return "M8 1.8l6.7 12.2h-13.4z M8 6v4 M8 11.7v0.6";
    case Symbol::Error:
        return "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8h-5.4l-3.8 -3.8v-5.4z M5.5 5.5l5 5 M10.5 5.5l-5 5";
    case Symbol::Close:
        return "M3.5 3.5l9 9 M12.5 3.5l-9 9";
    case Symbol::Up:
        return "M3 10.5l5 -5l5 5";
    case Symbol::Down:
        return "M3 5.5l5 5l5 -5";
    case Symbol::Calendar:
        return "M2 3.5h12v10.5h-12z M2 6.5h12 M5 1.5v3 M11 1.5v3 M5 9.2h1 M10 9.2h1 M5 11.7h1";
    case Symbol::Search:
        return "M6.5 1.8a4.7 4.7 0 1 0 0 9.4a4.7 4.7 0 1 0 0 -9.4 M10 10l4.5 4.5";
    case Symbol::ZoomIn:
        return "M8 3v10 M3 8h10";
    case Symbol::ZoomOut:
        return "M3 8h10";
    case Symbol::FitWidth:
        return "M1.5 2.5v11 M14.5 2.5v11 M4 8h8 M6 5.8l-2.2 2.2l2.2 2.2 M10 5.8l2.2 2.2l-2.2 2.2";
    case Symbol::FitPage:
        return "M3 1.5h10v13h-10z M8 4v8 M6 6l2 -2l2 2 M6 10l2 2l2 -2";
    case Symbol::RotateLeft:
        return "M3 5.5a6 6 0 1 1 -0.8 4.5 M2.5 1.8l0.3 4l4 -0.3";
    case Symbol::RotateRight:
        return "M13 5.5a6 6 0 1 0 0.8 4.5 M13.5 1.8l-0.3 4l-4 -0.3";
    }
    Q_UNREACHABLE();
}

class SymbolEngine final : public QIconEngine
{
public:
    explicit SymbolEngine(Symbol symbol) : m_symbol(symbol) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        paintSymbol(*painter, rect, m_symbol, QGuiApplication::palette().color(group, role));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_symbol); }

private:
    Symbol m_symbol;
};

} // namespace

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &colour)
{
    const QString drawing = u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='%1' fill='none' "
                            "stroke='%2' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'/></svg>"_s;
    QSvgRenderer renderer(drawing.arg(QLatin1String(pathOf(symbol)), colour.name()).toUtf8());
    renderer.render(&painter, rect);
}

} // namespace khattama::ui
