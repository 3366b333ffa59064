package org.ortaq.projects;

import java.util.List;
import java.util.Optional;
import org.ortaq.projects.delivery.Quartiles;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.projects.JointProject;
import org.ortaq.region.projects.ValueRange;

/**
 * The value of each project as an interval, printed or not.
 *
 * <p>A missing value is estimated, in this order: announced jobs over the band of jobs per million dollars; capacity of
 * a power plant or length of a line times million dollars per MW or km; quartiles of the printed values of the same
 * sector, when there are at least three, without the very large ones, whose value is always printed; the mean value of
 * one project of the Kazakhstan-Uzbekistan portfolio.
 */
final class Valuation {

    private static final int ENOUGH = 3;

    private final List<JointProject> all;
    private final Parameters parameters;
    private final double position;

    Valuation(List<JointProject> all, Parameters parameters) {
        this.all = all;
        this.parameters = parameters;
        this.position = parameters.get("projects.value-position");
    }

    /** Million dollars of all {@code count} projects of the row; never empty, never zero. */
    ValueRange range(JointProject project) {
        if (project.value().isPresent()) {
            return project.value().get();
        }
        if (project.jobs().isPresent()) {
            var band = parameters.find("projects.jobs-per-musd");
            double jobs = project.jobs().getAsDouble();
            return new ValueRange(jobs / band.high(), jobs / band.mid(), jobs / band.low());
        }
        return byCapacity(project).orElseGet(() -> sector(project).times(project.count()));
    }

    private Optional<ValueRange> byCapacity(JointProject project) {
        return project.capacity().flatMap(c -> switch (c.unit()) {
            case "mw" -> Optional.of(of(parameters.find("projects.musd-per-mw")).times(c.amount()));
            case "km" -> Optional.of(of(parameters.find("projects.musd-per-km")).times(c.amount()));
            default -> Optional.empty();
        });
    }

    private ValueRange sector(JointProject project) {
        var known = all.stream()
                .filter(p -> p.sector().equals(project.sector()) && p.count() == 1)
                .flatMap(p -> p.value().stream())
                .mapToDouble(ValueRange::mid)
                .filter(v -> v < parameters.get("projects.megaproject-musd"))
                .toArray();
        if (known.length < ENOUGH) {
            return of(parameters.find("projects.value-unknown"));
        }
        return new ValueRange(Quartiles.of(known, 0.25), Quartiles.of(known, 0.5), Quartiles.of(known, 0.75));
    }

    private static ValueRange of(Parameter parameter) {
        return new ValueRange(parameter.low(), parameter.mid(), parameter.high());
    }

    /** The value at the drawn position of the interval: geometric between low and mid, mid and high. */
    double drawn(ValueRange range) {
        return position <= 0.5
                ? between(range.low(), range.mid(), 2 * position)
                : between(range.mid(), range.high(), 2 * position - 1);
    }

    private static double between(double a, double b, double share) {
        return a == b ? a : a * StrictMath.exp(share * StrictMath.log(b / a));
    }

    /** Announced jobs, or the value times the drawn number of jobs per million dollars. */
    double jobs(JointProject project) {
        double each = parameters.get("projects.jobs-per-musd");
        return project.jobs().orElseGet(() -> each * drawn(range(project)));
    }
}
