package org.ortaq.region;

import java.util.Locale;

/** Where in their ranges the uncertain parameters are read. */
public enum Corner {
    /** Every parameter at the end where cooperation gains less. */
    ADVERSE,
    CENTRAL,
    /** Every parameter at the end where cooperation gains more. */
    FAVOURABLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
