// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/json.h"
#include "core/report/json_values.h"

namespace gtm::report {

using namespace json_values;

std::string toJson(const KpiSeries& series) {
    QJsonArray points;
    for (const kpi::Point& one : series.points)
        points.append(point(one));
    const kpi::Definition& d = series.definition;
    QJsonObject out{{key("id"), json(d.id)},
                    {key("name"), json(d.text().name)},
                    {key("unit"), json(name(d.unit))},
                    {key("direction"), json(name(d.direction))},
                    {key("aggregate"), json(name(d.aggregate))},
                    {key("basis"), json(name(d.basis))},
                    {key("owner"), json(series.owner)},
                    {key("points"), points}};
    if (series.compared)
        out.insert(key("compare"), point(*series.compared));
    if (!series.dimension.empty()) {
        QJsonArray rows;
        for (const kpi::BreakdownRow& row : series.rows) {
            QJsonObject one = point(row.point);
            one.insert(key("key"), json(row.key));
            rows.append(one);
        }
        out.insert(key("by"), QJsonObject{{key("dim"), json(series.dimension)}, {key("rows"), rows}});
    }
    return document(out);
}

} // namespace gtm::report
