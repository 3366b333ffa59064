package org.ortaq.table.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One structure of the Thrift compact protocol; its fields are put in the order of their numbers. */
final class Thrift {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int last;

    Thrift i32(int field, int value) {
        head(field, I32);
        zigzag(value);
        return this;
    }

    Thrift i64(int field, long value) {
        head(field, I64);
        zigzag(value);
        return this;
    }

    Thrift text(int field, String value) {
        head(field, BINARY);
        text(value);
        return this;
    }

    Thrift struct(int field, Thrift value) {
        head(field, STRUCT);
        bytes.writeBytes(value.bytes());
        return this;
    }

    Thrift structs(int field, List<Thrift> values) {
        list(field, values.size(), STRUCT);
        values.forEach(value -> bytes.writeBytes(value.bytes()));
        return this;
    }

    Thrift texts(int field, List<String> values) {
        list(field, values.size(), BINARY);
        values.forEach(this::text);
        return this;
    }

    Thrift i32s(int field, List<Integer> values) {
        list(field, values.size(), I32);
        values.forEach(this::zigzag);
        return this;
    }

    /** The structure with its stop byte. */
    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.write(0);
        return whole.toByteArray();
    }

    private void head(int field, int type) {
        bytes.write(((field - last) << 4) | type);
        last = field;
    }

    private void list(int field, int size, int type) {
        head(field, LIST);
        if (size < 15) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write(0xf0 | type);
            varint(size);
        }
    }

    private void text(String value) {
        var encoded = value.getBytes(StandardCharsets.UTF_8);
        varint(encoded.length);
        bytes.writeBytes(encoded);
    }

    private void zigzag(long value) {
        varint((value << 1) ^ (value >> 63));
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
