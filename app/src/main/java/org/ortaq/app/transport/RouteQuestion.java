package org.ortaq.app.transport;

/** What was asked: the places by name, the year, the assumptions in words. */
record RouteQuestion(String from, String to, int year, String assumed, boolean freeFlow) {}
