package org.ortaq.region;

import java.util.List;

/**
 * Something a model computes.
 *
 * @param id {@code room.name}
 * @param unit unit of its values
 * @param direction which way is wanted
 * @param equation the formula in words or symbols
 * @param doc where it is described
 * @param inputs what it is computed from: {@code metric:ID}, {@code parameter:ID}, {@code fact:CONCEPT}, {@code table:NAME}
 */
public record Metric(
        String id, String title, String unit, Direction direction, String equation, String doc, List<String> inputs) {

    public Metric {
        if (!id.matches("[a-z]+\\.[a-z0-9-]+")) {
            throw new IllegalArgumentException("id of a metric must read room.name: " + id);
        }
        inputs = List.copyOf(inputs);
    }
}
