/**
 * Worlds of trade in exact hat form: what a change of trade costs, tariffs, productivity and endowments does to prices,
 * flows and real income.
 *
 * <p>{@link org.ortaq.trade.equilibrium.MultiSector}: many sectors with input-output links and tariffs (Caliendo and Parro
 * 2015). {@link org.ortaq.trade.equilibrium.Armington}: one good per country, c = w^v P^(1-v) (v = 1 is Anderson, Larch and
 * Yotov 2018), P_j^(1-sigma) = sum_i pi_ij (c_i t_ij)^(1-sigma). {@link org.ortaq.trade.equilibrium.Conditional}: only
 * resistances answer (Anderson and van Wincoop 2003).
 *
 * <p>Limits: Cobb-Douglas across sectors, one factor; one sector without tariffs. Arrays and records only.
 */
@NullMarked
package org.ortaq.trade.equilibrium;

import org.jspecify.annotations.NullMarked;
