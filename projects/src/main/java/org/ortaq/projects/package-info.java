/**
 * Joint projects: what is done, under way or talked about, what will be delivered, with how many jobs and how much
 * capacity, where.
 *
 * <p>Expected value delivered by year t is the sum of value x chance of completion (by status) x chance of being on time
 * by t. A project without a printed value keeps an interval (see {@link org.ortaq.projects.Valuation}).
 *
 * <p>Source: the portfolio of August 2024 (12 of 69 done, 3 under way) as the reference class. Limits: values are as
 * announced, nominal, taken as million dollars without deflation; hosts share a project equally; a portfolio's unnamed
 * rest has no sector. See docs/models/projects.md.
 */
@NullMarked
package org.ortaq.projects;

import org.jspecify.annotations.NullMarked;
