package org.ortaq.region.statistics;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.table.Table;

/** Countries of the package by the codes others use: ISO letters, M49 numbers, Comtrade's own numbers ({@code country-codes}). */
public final class CountryCodes {

    private final TreeMap<String, String> byCode = new TreeMap<>();

    private CountryCodes() {}

    public static CountryCodes of(Table table) {
        var codes = new CountryCodes();
        for (var row : table.rows()) {
            var country = row.text("country");
            codes.byCode.put(country, country);
            codes.byCode.put(row.text("iso2"), country);
            codes.byCode.put(number(row.text("m49")), country);
            row.list("comtrade_codes").forEach(code -> codes.byCode.put(number(code), country));
        }
        return codes;
    }

    /** The alpha-3 code of the package; empty for a country it does not have. */
    public Optional<String> of(String code) {
        var key = code.isEmpty() || !Character.isDigit(code.charAt(0)) ? code.toUpperCase(Locale.ROOT) : number(code);
        return Optional.ofNullable(byCode.get(key));
    }

    /** The number Comtrade asks for a country by: the first it uses itself, else M49. */
    public static String comtrade(Table table, String country) {
        return table.rows().stream()
                .filter(row -> row.text("country").equals(country))
                .map(row -> row.list("comtrade_codes").isEmpty()
                        ? row.text("m49")
                        : row.list("comtrade_codes").getFirst())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("country without a Comtrade number: " + country));
    }

    private static String number(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }
}
