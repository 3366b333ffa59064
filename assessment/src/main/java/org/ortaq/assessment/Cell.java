package org.ortaq.assessment;

/** A number of a year or a present value: of which metric, where. */
public record Cell(String metric, String area) {}
