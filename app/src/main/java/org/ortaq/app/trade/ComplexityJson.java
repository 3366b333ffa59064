package org.ortaq.app.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.trade.ComplexityCommand.Pairs;
import org.ortaq.table.Json;
import org.ortaq.trade.complexity.Proximity;
import org.ortaq.trade.indicators.Indicators;

/** The object of {@code trade complexity --json}. */
record ComplexityJson(
        Complexities all, Pairs pairs, @Nullable String country) {

    Map<String, Object> object() {
        return Json.object()
                .put("countries", countries())
                .put("products", products())
                .put(
                        "spectrum",
                        Json.object()
                                .put("second", all.spectrum().second())
                                .put("third", all.spectrum().third())
                                .put("ambiguous", all.spectrum().isAmbiguous())
                                .build())
                .put("proximity", proximity())
                .put("density", country == null ? null : density(country))
                .build();
    }

    private List<Map<String, Object>> countries() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int c = 0; c < all.countries().size(); c++) {
            rows.add(Json.object()
                    .put("id", all.countries().get(c))
                    .put("diversity", all.m().diversity()[c])
                    .put("eci", all.spectrum().eci()[c])
                    .put("fitness", all.fitness().countries()[c])
                    .put("hhi", Indicators.concentration(all.values()[c]))
                    .put("hhiNormalised", Indicators.normalisedConcentration(all.values()[c]))
                    .build());
        }
        return rows;
    }

    private List<Map<String, Object>> products() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int p = 0; p < all.products().size(); p++) {
            rows.add(Json.object()
                    .put("id", all.products().get(p))
                    .put("ubiquity", all.m().ubiquity()[p])
                    .put("pci", all.spectrum().pci()[p])
                    .put("fitness", all.fitness().products()[p])
                    .build());
        }
        return rows;
    }

    private Map<String, Object> proximity() {
        boolean ofCountries = pairs == Pairs.BOTH || pairs == Pairs.COUNTRIES;
        boolean ofProducts = pairs == Pairs.BOTH || pairs == Pairs.PRODUCTS;
        return Json.object()
                .put("countries", ofCountries ? list(all.countries(), Proximity.countries(all.m())) : null)
                .put("products", ofProducts ? list(all.products(), Proximity.products(all.m())) : null)
                .build();
    }

    /** Each pair once; a pair without a value has none because neither side has an advantage in anything. */
    private static List<Map<String, Object>> list(List<String> codes, double[][] proximity) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                if (!Double.isNaN(proximity[i][j])) {
                    rows.add(Json.object()
                            .put("from", codes.get(i))
                            .put("to", codes.get(j))
                            .put("value", proximity[i][j])
                            .build());
                }
            }
        }
        return rows;
    }

    private List<Map<String, Object>> density(String of) {
        double[] density = all.density(of);
        int c = all.countries().indexOf(of);
        var rows = new ArrayList<Map<String, Object>>();
        for (int p = 0; p < density.length; p++) {
            rows.add(Json.object()
                    .put("country", of)
                    .put("product", all.products().get(p))
                    .put("has", all.m().has()[c][p])
                    .put("density", density[p])
                    .put("pci", all.spectrum().pci()[p])
                    .build());
        }
        return rows;
    }
}
