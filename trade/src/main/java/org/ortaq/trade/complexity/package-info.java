/**
 * Complexity of countries and products from who exports what.
 *
 * <p>{@code M_cp = 1} where the revealed comparative advantage reaches a threshold. Diversity {@code k_c = sum_p M_cp},
 * ubiquity {@code k_p = sum_c M_cp}. ECI and PCI (Hidalgo and Hausmann 2009, Hausmann and others 2014) are the standardised
 * second eigenvectors of {@code sum_p M_cp M_c'p / (k_c k_p)} and of its counterpart for products; fitness (Tacchella and
 * others 2012) is a fixed number of passes of a nonlinear map; proximity and density are those of Hidalgo and others (2007).
 *
 * <p>Arrays and records only, no Region. Deterministic: one thread, fixed order, square roots only. Limits: a country or a
 * product without any advantage has no index; where the second eigenvalue is not single the index is not unique and
 * {@link org.ortaq.trade.complexity.Spectrum} says so.
 */
@NullMarked
package org.ortaq.trade.complexity;

import org.jspecify.annotations.NullMarked;
