package org.ortaq.table.parquet;

import java.io.ByteArrayOutputStream;

/** Definition levels of a flat column, 1 where a cell is there, as runs of the same level. */
final class Levels {

    private Levels() {}

    static byte[] of(boolean[] there) {
        var bytes = new ByteArrayOutputStream();
        int from = 0;
        for (int row = 1; row <= there.length; row++) {
            if (row == there.length || there[row] != there[from]) {
                length(bytes, (row - from) << 1);
                bytes.write(there[from] ? 1 : 0);
                from = row;
            }
        }
        return bytes.toByteArray();
    }

    private static void length(ByteArrayOutputStream bytes, int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }
}
