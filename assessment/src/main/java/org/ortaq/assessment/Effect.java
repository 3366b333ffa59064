package org.ortaq.assessment;

import java.util.EnumSet;
import java.util.List;

/** Numbers that are read of one course and split among what brought them about; the one asked for comes first. */
interface Effect {

    List<Cell> cells();

    /** By cell; NaN where the course has no such number. */
    double[] of(Course course);

    /** The last year looked at. */
    int last();

    /** What they rest on. */
    EnumSet<Section> restsOn();
}
