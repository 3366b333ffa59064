package org.ortaq.transport;

/** What happens on an edge of the state graph. */
enum EdgeKind {
    HAUL,
    ACCESS,
    GAUGE_CHANGE,
    TRANSFER,
    PORT
}
