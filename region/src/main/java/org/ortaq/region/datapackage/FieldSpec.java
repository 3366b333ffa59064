package org.ortaq.region.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One column of a resource.
 *
 * @param unit unit of its numbers, when it has one
 * @param choices the values it may have; empty means any
 */
public record FieldSpec(
        String name,
        FieldType type,
        Optional<String> unit,
        boolean required,
        boolean unique,
        OptionalDouble minimum,
        OptionalDouble maximum,
        List<String> choices,
        Optional<String> pattern) {}
