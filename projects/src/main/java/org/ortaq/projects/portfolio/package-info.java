/**
 * Kernel: which projects a fund should finance, and when.
 *
 * <p>Maximise sum b_j x_j + sum s_jk x_j x_k, x binary, over start years, with budgets by year (what is not spent is kept),
 * precedence, exclusion, and floors of spending by country; products linearised exactly (Glover and Woolsey 1974, Operations
 * Research 22). Solved by HiGHS to a proved gap of 1e-6. Among plans of equal value the one that is best for the worst-off country is
 * taken, by a second program. Robustness after Liesiö, Mild and Salo (2007, EJOR 181): the program is solved again for values
 * drawn from their intervals; a project in all of the optima is safe, in none is out.
 *
 * <p>Limits: costs are known; interactions are of pairs; draws of values are independent.
 */
@NullMarked
package org.ortaq.projects.portfolio;

import org.jspecify.annotations.NullMarked;
