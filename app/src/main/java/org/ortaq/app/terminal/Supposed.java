package org.ortaq.app.terminal;

import java.util.List;
import java.util.Optional;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Dates;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;

/** Regions of one year with initiatives a user supposes ({@code --with ID}), whatever their dates. */
public record Supposed(DataPackage data, List<Initiative> initiatives, int year) {

    private static final int LAST_YEAR = 2040;

    /**
     * Checks what the user named.
     *
     * @throws InputException with every unknown initiative, and a year outside base year to 2040
     */
    public static Supposed of(DataPackage data, List<String> with, int year) {
        var problems = new Problems();
        var known = data.initiatives().stream().map(Initiative::id).toList();
        for (var id : with) {
            if (!known.contains(id)) {
                problems.addChoice("command line", 0, "--with", id, "an initiative of the package", known);
            }
        }
        if (year < data.baseYear() || year > LAST_YEAR) {
            problems.add(
                    "command line",
                    0,
                    "--year",
                    String.valueOf(year),
                    "a year from " + data.baseYear() + " to " + LAST_YEAR);
        }
        problems.throwIfAny();
        return new Supposed(
                data, with.stream().map(id -> data.initiative(id).orElseThrow()).toList(), year);
    }

    /** The year without them. */
    public Region baseline(Corner corner) {
        return with(corner, List.of());
    }

    /** The year with them. */
    public Region with(Corner corner) {
        return with(corner, initiatives);
    }

    private Region with(Corner corner, List<Initiative> supposed) {
        return promised().supposing(data.region(corner), supposed, year, corner);
    }

    private PromisedPackage promised() {
        var scenario = new Scenario(
                "supposed",
                "Supposed",
                data.baseYear(),
                LAST_YEAR,
                Optional.empty(),
                List.of(),
                Dates.LIKELY,
                List.of());
        return new PromisedPackage(data.initiatives(), List.of(), scenario, data.asOf());
    }
}
