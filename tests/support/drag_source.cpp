// SPDX-License-Identifier: GPL-3.0-only
// Another program that files are dragged from: drag_source X Y FILE... shows a window at that place of the
// screen whose files go along with the mouse.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

namespace {

class Source : public QWidget {
  public:
    explicit Source(const QStringList& files) {
        for (const QString& file : files)
            m_urls << QUrl::fromLocalFile(file);
        setWindowTitle(QStringLiteral("drag source"));
    }

  protected:
    void mouseMoveEvent(QMouseEvent* event) override {
        if (!event->buttons().testFlag(Qt::LeftButton))
            return;
        auto* mime = new QMimeData;
        mime->setUrls(m_urls);
        auto* drag = new QDrag(this);
        drag->setMimeData(mime);
        drag->exec(Qt::CopyAction);
    }

  private:
    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Source source(arguments.mid(3));
    source.setGeometry(arguments.value(1).toInt(), arguments.value(2).toInt(), 120, 80);
    source.show();
    return QApplication::exec();
}
