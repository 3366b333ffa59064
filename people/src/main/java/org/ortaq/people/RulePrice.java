package org.ortaq.people;

/**
 * What a border rule costs a traveller: the value of the best tour without it minus with it, in dollars.
 *
 * @param rule such as {@code document:TKM}, {@code hours:farap}, {@code queue}, {@code all}
 * @param with dollars of the best tour under all rules
 * @param without dollars of the best tour without this one
 */
public record RulePrice(String nationality, int days, String rule, String words, int with, int without) {

    public RulePrice {
        if (without < with) {
            throw new IllegalArgumentException(
                    "removing " + rule + " must not lower the value: " + with + " to " + without);
        }
    }

    public int price() {
        return without - with;
    }
}
