package org.ortaq.assessment;

import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;

/** Single courses with nothing kept between them: what the whole coupling takes, year by year. */
public final class CoupledYears {

    private final Bases bases;
    private final PromisedPackage promised;

    public CoupledYears(DataPackage data, Scenario scenario) {
        this.bases = new Bases(data);
        this.promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
    }

    /** One course, every step run, in the calling thread. */
    public Course run(Coalition coalition) {
        var courses = new Courses(bases, promised, 1, Monitor.SILENT, new Memo(0));
        return courses.run(courses.task(new CourseKey(Corner.CENTRAL, coalition)));
    }
}
