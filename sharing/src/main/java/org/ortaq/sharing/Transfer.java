package org.ortaq.sharing;

/** A payment from one player to another, by number, above 0. */
public record Transfer(int from, int to, double value) {}
