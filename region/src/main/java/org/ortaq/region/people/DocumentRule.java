package org.ortaq.region.people;

/**
 * What citizens of one country need to enter another.
 *
 * @param from country index of the traveller
 * @param to country index entered
 * @param validity when the rule holds
 */
public record DocumentRule(int from, int to, Document document, Validity validity) {

    public DocumentRule {
        if (from == to) {
            throw new IllegalArgumentException("from and to must differ");
        }
    }
}
