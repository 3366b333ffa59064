package org.ortaq.projects.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** US dollars for one unit of a currency, as the user gave them; nothing is assumed. */
public final class Rates {

    private final SortedMap<String, BigDecimal> dollars = new TreeMap<>();

    /** @param dollars by ISO 4217 code; USD is always one */
    public Rates(SortedMap<String, BigDecimal> dollars) {
        this.dollars.putAll(dollars);
        this.dollars.put("USD", BigDecimal.ONE);
    }

    /** Million dollars of an amount; empty without a rate. */
    Optional<BigDecimal> millions(BigDecimal amount, String currency) {
        return Optional.ofNullable(dollars.get(currency))
                .map(r -> amount.multiply(r, MathContext.DECIMAL64).movePointLeft(6));
    }

    /** A number as the register writes it. */
    static String written(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        var plain = number.round(MathContext.DECIMAL64).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
