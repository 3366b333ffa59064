package org.ortaq.projects.register;

/**
 * A value somebody printed of a project.
 *
 * @param project its id
 * @param musd million dollars
 * @param by who
 * @param isTaken whether the register takes it, or keeps it as a rival
 */
public record StatedValue(String project, double musd, String by, boolean isTaken) {}
