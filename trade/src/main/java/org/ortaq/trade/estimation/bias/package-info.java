/**
 * The bias of three-way PPML and of its clustered errors, and their correction (Weidner and Zylkin 2021, Journal of
 * International Economics 132:103513), as computed by the authors' ppml_fe_bias.
 *
 * <p>With exporter-time and importer-time effects the estimate is off by terms of order 1/N (N countries) and the errors
 * clustered by pair are too small. For a pair let e = y - mu over time, H = diag(mu) - mu mu'/sum mu, x~ the regressor
 * free of all effects. {@code bias = W^-1 (N_i/(N_i - 1) B/J_i + N_j/(N_j - 1) D/J_j)}, B and D traces of {@code (sum
 * H)^+} with {@code sum H x~ e'} and {@code sum e e'} over the pairs of an exporter and an importer, J the mean number of
 * partners. Errors: {@code e e' -> (I - L)^-1 e e'} with the leverage {@code L = H (x~ V x~' + d V_F d')}.
 *
 * <p>Limits: one effect for each directed pair; the correction of errors inverts a dense matrix of the exporter-time and
 * importer-time levels.
 */
@NullMarked
package org.ortaq.trade.estimation.bias;

import org.jspecify.annotations.NullMarked;
