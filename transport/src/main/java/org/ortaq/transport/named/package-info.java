/**
 * Networks of users, nodes by name: a CSV of links, with or without a CSV of nodes, or a TNTP network, ready to be searched.
 *
 * <p>Links: columns {@code from,to}, a cost column of any name, and {@code two_way} (true or false) if wanted. Nodes: column
 * {@code id}, and {@code name} if wanted; then every end of a link must be one of them. Cost is any number of 0 or more: minutes,
 * kilometres, dollars.
 *
 * <p>Limits: one cost; no turn restrictions; everything is held in memory, about 100 bytes a link.
 */
@NullMarked
package org.ortaq.transport.named;

import org.jspecify.annotations.NullMarked;
