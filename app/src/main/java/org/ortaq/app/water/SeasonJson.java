package org.ortaq.app.water;

import java.util.List;
import java.util.Map;
import org.ortaq.table.Json;
import org.ortaq.waterpower.Season;
import org.ortaq.waterpower.SwapTerms;

/** The season as JSON: hm3, GWh, USD per MWh; money in musd. */
final class SeasonJson {

    private SeasonJson() {}

    static Map<String, Object> of(Season season) {
        return Json.object()
                .put("reservoir", season.reservoir())
                .put("form", season.form().name().toLowerCase(java.util.Locale.ROOT))
                .put("agreed", season.agreed())
                .put("surplus", season.surplusMusd())
                .put("winterPower", season.powerGwh())
                .put("terms", terms(season.terms()))
                .put("months", season.months().stream().map(SeasonJson::month).toList())
                .put("parties", season.parties().stream().map(SeasonJson::party).toList())
                .build();
    }

    static Map<String, Object> terms(SwapTerms terms) {
        return Json.object()
                .put("volume", terms.hm3())
                .put("leastUsd1000m3", terms.leastUsd())
                .put("mostUsd1000m3", terms.mostUsd())
                .put("leastKwhM3", terms.leastKwh())
                .put("mostKwhM3", terms.mostKwh())
                .build();
    }

    private static Map<String, Object> month(Season.Month month) {
        return Json.object()
                .put("month", month.month())
                .put("release", month.release())
                .put("alone", month.alone())
                .put("storage", month.storage())
                .put("energy", month.energy())
                .put("price", month.price())
                .put("low", month.low())
                .put("high", month.high())
                .build();
    }

    private static Map<String, Object> party(Season.Party party) {
        return Json.object()
                .put("id", party.id())
                .put("without", party.without())
                .put("with", party.with())
                .put("interval", List.of(party.low(), party.high()))
                .put(
                        "months",
                        party.months().stream().map(SeasonJson::partyMonth).toList())
                .build();
    }

    private static Map<String, Object> partyMonth(Season.PartyMonth month) {
        return Json.object()
                .put("month", month.month())
                .put("irrigation", month.irrigation())
                .put("imported", month.imported())
                .build();
    }
}
