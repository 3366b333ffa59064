package org.ortaq.projects.register;

/**
 * What a ratio usually is.
 *
 * @param of the ratio in words
 * @param low low end
 * @param high high end
 * @param reach a ratio further out than {@code low / reach} or {@code high x reach} is not believed
 */
public record Band(String of, double low, double high, double reach) {

    public Band {
        if (!(low > 0 && high >= low && reach >= 1)) {
            throw new IllegalArgumentException(
                    "band of " + of + " must be positive and in order: " + low + " to " + high);
        }
    }

    boolean holds(double ratio) {
        return ratio >= low / reach && ratio <= high * reach;
    }
}
