package org.ortaq.projects.register;

/**
 * A number that does not go with another.
 *
 * @param project id
 * @param what the number doubted, in words
 * @param ratio what it comes to
 * @param band what that usually is
 * @param isTaken whether the register takes the number
 */
public record Doubt(String project, String what, double ratio, Band band, boolean isTaken) {}
