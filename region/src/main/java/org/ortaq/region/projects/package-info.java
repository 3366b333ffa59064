/**
 * Joint projects, the portfolios they belong to and the joint funds: status x value x date.
 *
 * <p>A portfolio is larger than its named projects; the unnamed rest enters as blocks of several projects (done, talked
 * about) whose count and value are what officials stated last, less what is named. A value that nobody printed is
 * absent, never zero.
 *
 * <p>Source: the tables {@code projects}, {@code portfolio-history}, {@code funds}. Limits: funds and institutions of
 * the project list are not counted as investment; a status is what was seen on its date.
 */
@NullMarked
package org.ortaq.region.projects;

import org.jspecify.annotations.NullMarked;
