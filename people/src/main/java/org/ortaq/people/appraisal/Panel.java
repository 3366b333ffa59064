package org.ortaq.people.appraisal;

/**
 * Who may judge what.
 *
 * @param conflict by entry and judge: must not judge
 * @param load by judge: the most entries it takes
 * @param perEntry judges an entry needs
 */
public record Panel(boolean[][] conflict, int[] load, int perEntry) {

    public Panel {
        if (perEntry < 1) {
            throw new IllegalArgumentException("judges an entry needs must be 1 or more: " + perEntry);
        }
        for (int entry = 0; entry < conflict.length; entry++) {
            if (conflict[entry].length != load.length) {
                throw new IllegalArgumentException("entry " + entry + " must say of each of " + load.length
                        + " judges whether it conflicts: " + conflict[entry].length);
            }
        }
        for (int judge = 0; judge < load.length; judge++) {
            if (load[judge] < 0) {
                throw new IllegalArgumentException("load of judge " + judge + " must not be negative: " + load[judge]);
            }
        }
    }

    public int entries() {
        return conflict.length;
    }

    public int judges() {
        return load.length;
    }
}
