/**
 * The text layout of the Transportation Networks for Research collection ("TNTP", Bar-Gera): a network file, a trips file, and link
 * flows written back. Text in, records out; every mistake with its line and field.
 *
 * <p>Network: tags {@code <NUMBER OF ZONES> <NUMBER OF NODES> <FIRST THRU NODE> <NUMBER OF LINKS> ... <END OF METADATA>}, then a row a
 * link: init node, term node, capacity, length, free-flow time, B, power, and optionally speed, toll, type; rows end with a line
 * and may end with {@code ;}. Trips: {@code Origin n}, then {@code destination : amount;} entries. What follows {@code ~} is a
 * comment. Nodes count from 1 in the files and from 0 here.
 *
 * <p>Limits: the columns have the usual order whatever a header comment says; speed and type are checked and not used.
 */
@NullMarked
package org.ortaq.transport.tntp;

import org.jspecify.annotations.NullMarked;
