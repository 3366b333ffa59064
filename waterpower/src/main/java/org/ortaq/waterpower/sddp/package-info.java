/**
 * Stochastic dual dynamic programming (Pereira and Pinto 1991, Math. Prog. 52:359-375) on policy graphs (Dowson 2020,
 * Networks 76:3-23): a library of its own that knows arrays and linear programs, no river.
 *
 * <pre>
 *   Q_n(x, w) = min c_w'u + d_n V_n(x')    subject to the rows and bounds of node n under opening w, incoming state x
 *   V_n(x')   = R over successors m and their openings w of Q_m(x', w),      R = (1 - l) E + l CVaR
 * </pre>
 *
 * <p>V_n is approximated from below by cuts. {@link org.ortaq.waterpower.sddp.Sddp} trains a
 * {@link org.ortaq.waterpower.sddp.Policy} on a {@link org.ortaq.waterpower.sddp.PolicyGraph}. Limits: linear stages,
 * continuous columns, every state reached must have a feasible stage, openings independent given the node.
 */
@NullMarked
package org.ortaq.waterpower.sddp;

import org.jspecify.annotations.NullMarked;
