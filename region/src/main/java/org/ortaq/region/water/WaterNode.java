package org.ortaq.region.water;

import org.ortaq.table.Row;

/**
 * A node of the river network. A text that is absent is empty, a number that is absent is NaN.
 *
 * @param country who operates it
 * @param zone power zone of its plant, or empty
 * @param totalHm3 full volume
 * @param deadHm3 volume below which nothing can be released
 * @param headFullM net head at the full volume, or the fixed head of a cascade
 * @param headDeadM net head at the dead volume
 * @param efficiency of turbines and generators
 * @param iceMaxM3s greatest release in December to February
 * @param downstream where releases go, or empty
 * @param travelDays on the way there
 * @param reachLoss share lost on the way there
 * @param divertedFrom node it is filled from by a canal, or empty
 * @param endTargetHm3 volume wanted on 1 October
 * @param october1Hm3 mean volume on 1 October, for years without a reading
 * @param replacedBy node whose plant takes over, or empty
 * @param serves node below whose fields the operator must serve like its own by a standing agreement, or empty
 */
public record WaterNode(
        String id,
        String name,
        NodeKind kind,
        String basin,
        String country,
        String zone,
        double totalHm3,
        double deadHm3,
        double headFullM,
        double headDeadM,
        double efficiency,
        double turbineMaxM3s,
        double minReleaseM3s,
        double iceMaxM3s,
        String downstream,
        double travelDays,
        double reachLoss,
        String divertedFrom,
        double diversionMaxM3s,
        double areaFullKm2,
        double evaporationMm,
        double endTargetHm3,
        double october1Hm3,
        String replacedBy,
        String serves) {

    public WaterNode {
        if (kind.stores() && !(deadHm3 >= 0 && deadHm3 < totalHm3)) {
            throw new IllegalArgumentException(
                    "dead_km3 of " + id + " must be below total_km3: " + deadHm3 / 1000 + ", " + totalHm3 / 1000);
        }
        if (kind.stores() && !(endTargetHm3 >= deadHm3 && endTargetHm3 <= totalHm3)) {
            throw new IllegalArgumentException(
                    "end_target_km3 of " + id + " must lie between dead and total: " + endTargetHm3 / 1000);
        }
    }

    static WaterNode read(Row row) {
        return new WaterNode(
                row.text("id"),
                row.text("name"),
                NodeKind.of(row.text("kind")),
                row.text("basin"),
                row.text("country"),
                row.maybeText("zone").orElse(""),
                number(row, "total_km3") * 1000,
                number(row, "dead_km3") * 1000,
                number(row, "head_full_m"),
                number(row, "head_dead_m"),
                number(row, "efficiency"),
                number(row, "turbine_max_m3s"),
                row.maybeNumber("min_release_m3s").orElse(0),
                number(row, "ice_max_release_m3s"),
                row.maybeText("downstream").orElse(""),
                row.maybeNumber("travel_days").orElse(0),
                row.maybeNumber("reach_loss").orElse(0),
                row.maybeText("diverted_from").orElse(""),
                number(row, "diversion_max_m3s"),
                row.maybeNumber("area_full_km2").orElse(0),
                row.maybeNumber("evaporation_mm").orElse(0),
                number(row, "end_target_km3") * 1000,
                number(row, "oct1_mean_km3") * 1000,
                row.maybeText("replaced_by").orElse(""),
                row.maybeText("serves").orElse(""));
    }

    private static double number(Row row, String field) {
        return row.maybeNumber(field).orElse(Double.NaN);
    }

    /** The same with its canal closed; a node without one stays as it is. */
    WaterNode closed() {
        return new WaterNode(
                id,
                name,
                kind,
                basin,
                country,
                zone,
                totalHm3,
                deadHm3,
                headFullM,
                headDeadM,
                efficiency,
                turbineMaxM3s,
                minReleaseM3s,
                iceMaxM3s,
                downstream,
                travelDays,
                reachLoss,
                divertedFrom,
                0,
                areaFullKm2,
                evaporationMm,
                endTargetHm3,
                october1Hm3,
                replacedBy,
                serves);
    }

    /** Whether a plant can stand here. */
    public boolean hasHead() {
        return !Double.isNaN(headFullM);
    }
}
