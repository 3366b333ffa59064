package org.ortaq.region.datapackage;

import java.time.LocalDate;
import java.util.List;

/**
 * What {@code datapackage.json} says.
 *
 * @param asOf facts of later years are not known to a run
 * @param baseYear the year the models are calibrated on
 */
record Descriptor(String name, String title, String version, LocalDate asOf, int baseYear, List<Resource> resources) {}
