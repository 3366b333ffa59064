package org.ortaq.region;

import java.time.LocalDate;
import java.util.function.Function;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/**
 * What a section may read: the tables, the facts known at the as-of date, and the parameters at their corner.
 *
 * @param tables finds the table of a resource by its name
 * @param facts only what had happened by {@code asOf}
 * @param asOf the date the package, or a run of it, speaks from
 * @param baseYear the year the models are calibrated on
 */
public record Reading(
        Function<String, Table> tables,
        Facts facts,
        Parameters parameters,
        Countries countries,
        LocalDate asOf,
        int baseYear,
        Problems problems) {

    /** @throws IllegalArgumentException when the package has no such resource */
    public Table table(String resource) {
        return tables.apply(resource);
    }
}
