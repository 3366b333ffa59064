package org.ortaq.region.lever;

/** Checks on the sizes of levers. */
final class Sizes {

    private Sizes() {}

    static void factor(String type, double factor) {
        if (!(factor > 0 && factor <= 100)) {
            throw new IllegalArgumentException("factor of " + type + " must be above 0 and at most 100: " + factor);
        }
    }

    static void share(String type, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("size of " + type + " must be a share from 0 to 1: " + share);
        }
    }
}
