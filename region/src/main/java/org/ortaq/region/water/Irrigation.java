package org.ortaq.region.water;

import java.util.Locale;
import java.util.OptionalDouble;
import org.ortaq.table.Row;

/**
 * The irrigation need of a country at a node.
 *
 * @param needHm3 gross withdrawal wanted by month
 * @param returnShare share of a withdrawal that flows back to the river at once
 * @param valueUsd1000m3 loss per thousand cubic metres not delivered, in the middle of the range of deficits
 * @param pumpKwhM3 electricity that lifts a cubic metre into the canal, part of the load of the country's zone: 0 for
 *     gravity, empty when nobody has printed it
 */
public record Irrigation(
        String id,
        String country,
        String node,
        Monthly needHm3,
        double returnShare,
        double valueUsd1000m3,
        OptionalDouble pumpKwhM3) {

    public Irrigation {
        if (!(returnShare >= 0 && returnShare < 1)) {
            throw new IllegalArgumentException("return_share of " + id + " must be 0 to 1: " + returnShare);
        }
        if (!(valueUsd1000m3 >= 0)) {
            throw new IllegalArgumentException("value of water of " + id + " must not be negative: " + valueUsd1000m3);
        }
        if (!(pumpKwhM3.orElse(0) >= 0)) {
            throw new IllegalArgumentException(
                    "pump_kwh_m3 of " + id + " must not be negative: " + pumpKwhM3.getAsDouble());
        }
    }

    /** @param level -1 low, 0 middle, 1 high column of the value of water */
    static Irrigation read(Row row, double level) {
        double km3 = row.number("need_km3");
        return new Irrigation(
                row.text("id"),
                row.text("country"),
                row.text("node"),
                Monthly.by(month -> km3 * 1000 * row.number(String.format(Locale.ROOT, "m%02d_share", month))),
                row.number("return_share"),
                Level.of(
                        level,
                        row.number("value_low_usd_1000m3"),
                        row.number("value_mid_usd_1000m3"),
                        row.number("value_high_usd_1000m3")),
                row.maybeNumber("pump_kwh_m3"));
    }

    Irrigation times(double factor) {
        return new Irrigation(id, country, node, needHm3.times(factor), returnShare, valueUsd1000m3, pumpKwhM3);
    }
}
