package org.ortaq.app.hostile;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes out what a reader returned, down to the last number, so that two readings can be compared. */
final class Meaning {

    /** Stands before a number that is none. */
    static final char NOT_FINITE = '\u0001';

    private final StringBuilder out = new StringBuilder();

    private Meaning() {}

    static String of(Object value) {
        var meaning = new Meaning();
        meaning.add(value);
        return meaning.out.toString();
    }

    private void add(Object value) {
        switch (value) {
            case Double number
            when !Double.isFinite(number) -> out.append(NOT_FINITE).append(number);
            case Double number -> out.append(number == 0 ? 0.0 : number);
            case Record part -> addRecord(part);
            case Map<?, ?> map ->
                map.forEach((key, part) -> {
                    out.append('{');
                    add(key);
                    out.append('=');
                    add(part);
                    out.append('}');
                });
            case Collection<?> all ->
                all.forEach(part -> {
                    out.append('[');
                    add(part);
                    out.append(']');
                });
            case Optional<?> maybe -> maybe.ifPresentOrElse(this::add, () -> out.append("none"));
            case OptionalDouble maybe -> out.append(maybe);
            case OptionalInt maybe -> out.append(maybe);
            case Object array
            when array.getClass().isArray() -> {
                for (int k = 0; k < Array.getLength(array); k++) {
                    out.append('[');
                    add(Array.get(array, k));
                    out.append(']');
                }
            }
            default -> addPlain(value);
        }
    }

    private void addRecord(Record part) {
        out.append(part.getClass().getSimpleName()).append('(');
        for (var component : part.getClass().getRecordComponents()) {
            try {
                var getter = component.getAccessor();
                getter.setAccessible(true);
                add(getter.invoke(part));
                out.append(';');
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(closed);
            }
        }
        out.append(')');
    }

    private void addPlain(Object value) {
        if (value.getClass().isHidden()) {
            return; // a function says nothing of itself
        }
        if (value.getClass().getName().startsWith("org.ortaq") && !(value instanceof Enum)) {
            addFields(value);
        } else {
            out.append(value);
        }
    }

    private void addFields(Object value) {
        out.append(value.getClass().getSimpleName()).append('(');
        for (var field : value.getClass().getDeclaredFields()) {
            try {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    add(field.get(value));
                    out.append(';');
                }
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(closed);
            }
        }
        out.append(')');
    }
}
