package org.ortaq.assessment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a joint asset brings at one corner, in million 2023 US dollars of present value at the base year.
 *
 * @param gain by country before cost: the five, and owners outside them; a country whose gain no model knows is absent
 * @param cost of the whole asset, all payers
 * @param payer what each payer pays by the initiative as it stands
 * @param changes outcomes of the last year that the asset moves most
 * @param unconverged courses and years in which trade and transport did not agree, in words
 */
public record AssetGains(
        SortedMap<String, Double> gain,
        double cost,
        SortedMap<String, Double> payer,
        List<Change> changes,
        List<String> unconverged) {

    /** An outcome of the last year without and with the asset. */
    public record Change(String metric, String area, String unit, double without, double with) {

        double size() {
            return Math.abs(with - without);
        }
    }

    public AssetGains {
        gain = new TreeMap<>(gain);
        payer = new TreeMap<>(payer);
        changes = List.copyOf(changes);
        unconverged = List.copyOf(unconverged);
    }
}
