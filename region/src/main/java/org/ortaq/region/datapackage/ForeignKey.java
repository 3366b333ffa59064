package org.ortaq.region.datapackage;

/** A column whose values (or whose parts, for a list) must stand in a column of another resource. */
public record ForeignKey(String field, String resource, String reference) {}
