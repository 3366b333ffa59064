package org.ortaq.region.network;

import org.ortaq.table.Row;

/** A low, middle and high value, read at one position between them. */
record Span(double low, double mid, double high) {

    Span {
        if (!(low <= mid && mid <= high)) {
            throw new IllegalArgumentException("needs low <= middle <= high: " + low + ", " + mid + ", " + high);
        }
    }

    static Span of(Row row, String field) {
        return new Span(row.number(field + "_low"), row.number(field), row.number(field + "_high"));
    }

    /** @param position -1 low, 0 middle, 1 high */
    double at(double position) {
        return position <= 0 ? mid + position * (mid - low) : mid + position * (high - mid);
    }
}
