package org.ortaq.assessment;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.ortaq.commitments.CommitmentsModel;
import org.ortaq.commitments.Projections;
import org.ortaq.commitments.Register;
import org.ortaq.commitments.Track;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.promises.Promises;
import org.ortaq.table.Problems;

/** The promises of a package judged by courses. */
final class Tracks {

    private final CommitmentsModel model;
    private final int horizon;

    Tracks(DataPackage data, int horizon) {
        this.model = new CommitmentsModel(
                new Register(promises(data).commitments()), data.facts().asOf(data.asOf()), data.asOf());
        this.horizon = horizon;
    }

    static Promises promises(DataPackage data) {
        var problems = new Problems();
        var promises = Promises.read(data.reading(Corner.CENTRAL, problems));
        problems.throwIfAny();
        return promises;
    }

    /** Every promise, by one number for each metric, area and year, whatever the corner. */
    List<Track> of(Projections projections) {
        return model.track(projections, horizon);
    }

    /** Every promise, by the courses at the three corners. */
    List<Track> of(TreeMap<Corner, Course> courses) {
        return model.track(
                (metric, area, year, corner) ->
                        Objects.requireNonNull(courses.get(corner)).value(metric, area, year),
                horizon);
    }
}
