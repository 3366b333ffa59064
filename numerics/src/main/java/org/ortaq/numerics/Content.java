package org.ortaq.numerics;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Digests of immutable values by their content: records and other classes of this project field by field, arrays, lists, sorted
 * maps and sets, optionals, texts, numbers, dates. A field that is added to a class enters its digest by itself, so nothing
 * can be forgotten; what has no order of its own, such as a hash map, is refused.
 *
 * <p>Parts that were met before, the same object, are not read again. For one thread.
 */
public final class Content {

    private static final String OURS = "org.ortaq.";

    private final IdentityHashMap<Object, Digest> known = new IdentityHashMap<>();

    /** How to read the fields of a class. */
    private record Plan(
            String name, List<MethodHandle> longs, List<MethodHandle> doubles, List<MethodHandle> objects) {}

    private static final ClassValue<Plan> PLANS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return plan(type);
        }
    };

    /**
     * The digest of a value, of its parts one by one.
     *
     * @throws IllegalArgumentException naming the class of a part that has no canonical content
     */
    public Digest of(Object value) {
        var digester = new Digester();
        if (isOurs(value)) {
            var plan = PLANS.get(value.getClass());
            numbers(plan, value, digester);
            for (var part : plan.objects()) {
                var held = object(part, value);
                digester.add(held == null ? NOTHING : part(held));
            }
        } else {
            add(value, digester);
        }
        return digester.digest();
    }

    private static final Digest NOTHING = new Digest(0, 0);

    private Digest part(Object value) {
        var digest = known.get(value);
        if (digest == null) {
            var digester = new Digester();
            add(value, digester);
            digest = digester.digest();
            known.put(value, digest);
        }
        return digest;
    }

    private static boolean isOurs(Object value) {
        return !(value instanceof Enum) && value.getClass().getName().startsWith(OURS);
    }

    private static void add(@Nullable Object value, Digester to) {
        switch (value) {
            case null -> to.add(0L);
            case String text -> to.add(text);
            case Double number -> to.add(number.doubleValue());
            case Number number -> to.add(number.longValue());
            case Boolean bool -> to.add(bool ? 1L : 2L);
            case Enum<?> word -> to.add(word.name());
            case LocalDate date -> to.add(date.toEpochDay());
            case double[] numbers -> to.add(numbers);
            case int[] numbers -> ints(numbers, to);
            case boolean[] bools -> bools(bools, to);
            case Object[] items -> all(Arrays.asList(items), items.length, to);
            case List<?> items -> all(items, items.size(), to);
            case SortedSet<?> items -> all(items, items.size(), to);
            case SortedMap<?, ?> map -> {
                all(map.keySet(), map.size(), to);
                all(map.values(), map.size(), to);
            }
            case Optional<?> maybe -> add(maybe.orElse(null), to.add(maybe.isPresent() ? 1L : 0L));
            case OptionalDouble maybe -> to.add(maybe.isPresent() ? 1L : 0L).add(maybe.orElse(0));
            case OptionalInt maybe -> to.add(maybe.isPresent() ? 1L : 0L).add((long) maybe.orElse(0));
            default -> fields(value, to);
        }
    }

    private static void ints(int[] numbers, Digester to) {
        to.add((long) numbers.length);
        for (int number : numbers) {
            to.add((long) number);
        }
    }

    private static void bools(boolean[] bools, Digester to) {
        to.add((long) bools.length);
        for (boolean bool : bools) {
            to.add(bool ? 1L : 0L);
        }
    }

    private static void all(Iterable<?> items, int size, Digester to) {
        to.add((long) size);
        items.forEach(item -> add(item, to));
    }

    private static void fields(Object value, Digester to) {
        if (!isOurs(value)) {
            throw new IllegalArgumentException(
                    "a " + value.getClass().getName() + " has no canonical content to take a digest of");
        }
        var plan = PLANS.get(value.getClass());
        numbers(plan, value, to);
        for (var part : plan.objects()) {
            add(object(part, value), to);
        }
    }

    private static void numbers(Plan plan, Object value, Digester to) {
        to.add(plan.name());
        try {
            for (var part : plan.longs()) {
                to.add((long) part.invokeExact(value));
            }
            for (var part : plan.doubles()) {
                to.add((double) part.invokeExact(value));
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object object(MethodHandle part, Object value) {
        try {
            return (Object) part.invokeExact(value);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Plan plan(Class<?> type) {
        var longs = new ArrayList<MethodHandle>();
        var doubles = new ArrayList<MethodHandle>();
        var objects = new ArrayList<MethodHandle>();
        for (var field : fields(type)) {
            var kind = field.getType();
            if (kind == double.class || kind == float.class) {
                doubles.add(getter(type, field, double.class));
            } else if (kind == boolean.class || !kind.isPrimitive()) {
                objects.add(getter(type, field, Object.class));
            } else {
                longs.add(getter(type, field, long.class));
            }
        }
        return new Plan(type.getName(), List.copyOf(longs), List.copyOf(doubles), List.copyOf(objects));
    }

    /** The order in which a class file lists fields is not promised; names have one. */
    private static List<Field> fields(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (Class<?> t = type; t != null && t != Object.class && t != Record.class; t = t.getSuperclass()) {
            Arrays.stream(t.getDeclaredFields())
                    .filter(f -> !Modifier.isStatic(f.getModifiers()))
                    .sorted(Comparator.comparing(Field::getName))
                    .forEach(fields::add);
        }
        return fields;
    }

    private static MethodHandle getter(Class<?> type, Field field, Class<?> as) {
        try {
            var lookup = MethodHandles.privateLookupIn(field.getDeclaringClass(), MethodHandles.lookup());
            return lookup.unreflectGetter(field).asType(MethodType.methodType(as, Object.class));
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("cannot read " + type.getName() + "." + field.getName(), closed);
        }
    }
}
