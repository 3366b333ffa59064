package org.ortaq.app.transport;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.assessment.Changes;
import org.ortaq.assessment.FreightStudy;
import org.ortaq.region.datapackage.DataPackage;
import picocli.CommandLine.Option;

/** The year and what is added to its baseline and taken away. */
final class YearAndChanges {

    @Option(names = "--year", paramLabel = "YEAR", description = "Year (default: the base year of the package).")
    private @Nullable Integer year;

    @Option(
            names = "--with",
            paramLabel = "ID",
            description = "An initiative or a shock as if in force, or a planned link or project; may be repeated.")
    private List<String> with = List.of();

    @Option(
            names = "--without",
            paramLabel = "ID",
            description = "An initiative of the baseline, or a link, project, border point or port to close; may be"
                    + " repeated.")
    private List<String> without = List.of();

    int year(DataPackage data) {
        return (year == null ? OptionalInt.empty() : OptionalInt.of(year)).orElse(data.baseYear());
    }

    Changes changes() {
        return new Changes(with, without);
    }

    /** What the numbers rest on, in a line. */
    String told(DataPackage data) {
        var text = "Year " + year(data) + ", baseline of the package";
        text += with.isEmpty() ? "" : ", with " + String.join(", ", with);
        text += without.isEmpty() ? "" : ", without " + String.join(", ", without);
        return text + (year(data) == data.baseYear() ? "" : " (to " + FreightStudy.LAST_YEAR + " at most)");
    }
}
