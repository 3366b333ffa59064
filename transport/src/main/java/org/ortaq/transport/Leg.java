package org.ortaq.transport;

/**
 * One part of a way: a haul over links of one mode, or something done at a place.
 *
 * @param from name of a place
 * @param to name of a place; equal to {@code from} for what is done at a place
 * @param what rail with its gauge, road, water, or the operation
 * @param km length; 0 at a place
 * @param hours all hours of it
 * @param waitHours of these, at borders, ports, transfers and in queues
 * @param usdPerTonne money
 * @param over id of the link or of the border point passed; empty for others
 */
public record Leg(
        String from,
        String to,
        String what,
        double km,
        double hours,
        double waitHours,
        double usdPerTonne,
        String over) {}
