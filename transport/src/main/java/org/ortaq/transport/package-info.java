/**
 * The freight model: how long and how dear it is to bring a tonne from one country to another, and where goods go.
 *
 * <p>Generalised cost of a way = money a tonne + value of time x hours, over rail, road, ferry and sea with access, transfer,
 * gauge change, border and port on it. Goods are spread by a path-size-logit user equilibrium with queues
 * (Ben-Akiva and Bierlaire 1999; Akcelik 1991); the cost handed on is that of the cheapest way under the resulting waits, averaged over the gateways of both
 * countries. The value of a day is 0.6-2.1 % of the goods (Hummels and Schaur 2013).
 *
 * <p>Goods of pipelines and wires are left out; transit of outsiders is added. See docs/models/transport.md.
 *
 * <p>Limits: one class of goods chooses the way; both directions cost the same; no seasons.
 */
@NullMarked
package org.ortaq.transport;

import org.jspecify.annotations.NullMarked;
