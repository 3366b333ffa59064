package org.ortaq.table.parquet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a page of a Parquet file (Apache Parquet format 2.10, parquet.thrift), read to see that pages follow each other before
 * anything unpacks them.
 *
 * @param length bytes of the header itself
 * @param unpacked bytes the page says it will have
 * @param packed bytes of the page in the file
 * @param values rows of the page, nulls included; 0 for a dictionary
 * @param levels bytes before the values that are never packed (second version of data pages)
 * @param squeezed whether what follows the levels is packed, if the column is
 */
public record PageHeader(int length, int unpacked, int packed, int values, int levels, boolean squeezed) {

    private static final int I32_TYPE = 5;
    private static final int STRUCT_TYPE = 12;
    private static final int DEEPEST = 16;

    /** Of the header: the kind of page, two sizes, and what it says of data in the first and the second version. */
    private static final int UNPACKED = 2;

    private static final int PACKED = 3;
    private static final int DATA = 5;
    private static final int DATA_2 = 8;

    /** Of a header of data of the second version. */
    private static final int DEFINITION_LEVELS = 5;

    private static final int REPETITION_LEVELS = 6;
    private static final int IS_SQUEEZED = 7;
    private static final int FALSE_TYPE = 2;

    /** The header at the beginning of some bytes; empty when there is none. */
    public static Optional<PageHeader> of(ByteBuffer bytes) {
        try {
            return Optional.ofNullable(new Walk(bytes.slice()).header());
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Whether some bytes are one structure whose lists and texts are no longer than the bytes that are left. */
    public static boolean isStructure(ByteBuffer bytes) {
        try {
            new Walk(bytes.slice()).skip(STRUCT_TYPE, 0);
            return true;
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** A walk through the Thrift compact protocol. */
    private static final class Walk {

        private final ByteBuffer bytes;
        private int type;
        private int values;
        private int levels;
        private boolean squeezed = true;
        private int field;

        Walk(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Nullable
        PageHeader header() {
            int unpacked = -1;
            int packed = -1;
            for (int last = 0; next(last); last = field) {
                int at = field;
                if (at == UNPACKED && type == I32_TYPE) {
                    unpacked = number();
                } else if (at == PACKED && type == I32_TYPE) {
                    packed = number();
                } else if ((at == DATA || at == DATA_2) && type == STRUCT_TYPE) {
                    data(at == DATA_2);
                } else {
                    skip(type, 0);
                }
                field = at;
            }
            boolean fits = values >= 0
                    && levels >= 0
                    && packed >= levels
                    && unpacked >= levels; // none of the sizes is left out, which is -1
            return fits ? new PageHeader(bytes.position(), unpacked, packed, values, levels, squeezed) : null;
        }

        /** A header of data; what it says of statistics is passed over. */
        private void data(boolean second) {
            values = -1;
            for (int last = 0; next(last); last = field) {
                int at = field;
                if (at == 1 && type == I32_TYPE) {
                    values = number();
                } else if (second && (at == DEFINITION_LEVELS || at == REPETITION_LEVELS) && type == I32_TYPE) {
                    int more = number();
                    levels = more < 0 ? Integer.MIN_VALUE / 2 : levels + Math.min(more, Integer.MAX_VALUE / 2);
                } else if (second && at == IS_SQUEEZED) {
                    squeezed = type != FALSE_TYPE;
                } else {
                    skip(type, 0);
                }
                field = at;
            }
        }

        /** Goes to the next field of a structure; false at its end. */
        private boolean next(int last) {
            int head = bytes.get() & 0xFF;
            type = head & 0x0F;
            if (type == 0) {
                return false;
            }
            field = head >> 4 == 0 ? number() : last + (head >> 4);
            return true;
        }

        private int number() {
            long value = varint();
            long number = (value >>> 1) ^ -(value & 1);
            if (number != (int) number) {
                throw new IllegalArgumentException("a number beyond 32 bits");
            }
            return (int) number;
        }

        private long varint() {
            long value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                byte part = bytes.get();
                value |= (long) (part & 0x7F) << shift;
                if (part >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("a number that does not end");
        }

        private void skip(int of, int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("too deep");
            }
            switch (of) {
                case 1, 2 -> {} // true and false
                case 3 -> bytes.get();
                case 4, 5, 6 -> varint();
                case 7 -> pass(8);
                case 8 -> pass(varint());
                case 9, 10 -> list(depth);
                case 12 -> {
                    for (int last = 0; next(last); last = field) {
                        int at = field;
                        skip(type, depth + 1);
                        field = at;
                    }
                }
                default -> throw new IllegalArgumentException("no type " + of);
            }
        }

        private void list(int depth) {
            int head = bytes.get() & 0xFF;
            long size = head >> 4 == 15 ? varint() : head >> 4;
            if (size < 0 || size > bytes.remaining()) {
                throw new IllegalArgumentException("beyond the end");
            }
            for (long k = 0; k < size; k++) {
                if ((head & 0x0F) <= 2) {
                    bytes.get();
                } else {
                    skip(head & 0x0F, depth + 1);
                }
            }
        }

        private void pass(long count) {
            if (count < 0 || count > bytes.remaining()) {
                throw new IllegalArgumentException("beyond the end");
            }
            bytes.position(bytes.position() + (int) count);
        }
    }
}
