package org.ortaq.commitments.progress;

/** What two observations say of an aim: a ratio, or why there is none. */
public sealed interface Progress {

    /**
     * The growth ratio.
     *
     * @param ratio observed growth over required growth, both from the base
     * @param observedGrowth a year, from base to the later value
     * @param requiredGrowth a year, from base to target
     * @param stillNeeded growth a year from the later value to the target; NaN when the deadline is not after it
     * @param projection value at the deadline if the observed growth went on
     */
    record Ratio(double ratio, double observedGrowth, double requiredGrowth, double stillNeeded, double projection)
            implements Progress {

        public ProgressClass progressClass() {
            return ProgressClass.of(ratio);
        }
    }

    /** The ratio does not exist. */
    record Untestable(Reason reason) implements Progress {}

    /** Why a ratio does not exist. */
    enum Reason {
        BASE_NOT_POSITIVE("the base must be positive for a growth rate"),
        VALUE_NOT_POSITIVE("the later value must be positive for a growth rate"),
        TARGET_NOT_POSITIVE("the target must be positive for a growth rate"),
        NO_TIME_OBSERVED("there is no observation after the base year"),
        NO_TIME_LEFT("the deadline is not after the base year"),
        NOTHING_REQUIRED("the target is the base: no growth is required");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
