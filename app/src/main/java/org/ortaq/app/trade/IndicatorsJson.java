package org.ortaq.app.trade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortaq.table.Json;

/** The object of {@code trade indicators --json}. */
final class IndicatorsJson {

    private IndicatorsJson() {}

    static Map<String, Object> of(PairChoice pair, String unit, List<Indicated> rows) {
        return Json.object()
                .put("pair", pair.area())
                .put("unit", unit.isEmpty() ? Optional.empty() : unit)
                .put("indicators", rows.stream().map(IndicatorsJson::row).toList())
                .build();
    }

    private static Map<String, Object> row(Indicated row) {
        return Json.object()
                .put("name", row.value().name())
                .put("from", row.value().from())
                .put("to", row.value().to())
                .put("sector", row.value().sector())
                .put("value", row.value().value())
                .put("year", row.year().isPresent() ? Optional.of(row.year().getAsInt()) : Optional.empty())
                .put("why", row.value().why())
                .put("evidence", row.evidence())
                .put("sources", row.sources())
                .build();
    }
}
