/**
 * A world of one good per country in exact hat form: what a change of trade costs and endowments does to prices, flows
 * and real income.
 *
 * <p>Armington demand with elasticity sigma; unit cost c = w^v P^(1-v) with v the share of value added in output
 * (v = 1 is the full-endowment gravity of Anderson, Larch and Yotov 2018; v below 1 is the roundabout economy of Caliendo
 * and Parro 2015 with one sector); P_j^(1-sigma) = sum_i pi_ij (c_i t_ij)^(1-sigma); sales of each country equal its output.
 *
 * <p>Real income is w L / P; without change of endowment it equals lambda_jj^(-1/(v (sigma-1))) (Arkolakis, Costinot and
 * Rodriguez-Clare 2012). Limits: one sector, costs are icebergs (a duty earns nothing). Arrays and records only.
 */
@NullMarked
package org.ortaq.trade.equilibrium;

import org.jspecify.annotations.NullMarked;
