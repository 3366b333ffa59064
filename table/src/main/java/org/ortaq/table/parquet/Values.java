package org.ortaq.table.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cells of one column in one group of rows. */
public sealed interface Values {

    String name();

    int count();

    /** The number of the physical type in the format. */
    int type();

    /** The cells in plain encoding. */
    byte[] plain();

    /** Whether cells may be missing. */
    default boolean isSparse() {
        return false;
    }

    /** Whole numbers of 32 bits. */
    // Handed over, not kept.
    @SuppressWarnings("ArrayRecordComponent")
    record Ints(String name, int[] cells) implements Values {
        @Override
        public int count() {
            return cells.length;
        }

        @Override
        public int type() {
            return 1;
        }

        @Override
        public byte[] plain() {
            var plain = new byte[4 * cells.length];
            var bytes = little(plain);
            for (int cell : cells) bytes.putInt(cell);
            return plain;
        }
    }

    /** Numbers of 64 bits, kept to the last bit. */
    @SuppressWarnings("ArrayRecordComponent")
    record Doubles(String name, double[] cells) implements Values {
        @Override
        public int count() {
            return cells.length;
        }

        @Override
        public int type() {
            return 5;
        }

        @Override
        public byte[] plain() {
            var plain = new byte[8 * cells.length];
            var bytes = little(plain);
            for (double cell : cells) bytes.putDouble(cell);
            return plain;
        }
    }

    /** Texts in UTF-8. */
    record Texts(String name, List<String> cells) implements Values {
        public Texts {
            cells = List.copyOf(cells);
        }

        @Override
        public int count() {
            return cells.size();
        }

        @Override
        public int type() {
            return 6;
        }

        @Override
        public byte[] plain() {
            var encoded = cells.stream()
                    .map(cell -> cell.getBytes(StandardCharsets.UTF_8))
                    .toList();
            int size = encoded.stream().mapToInt(cell -> 4 + cell.length).sum();
            var plain = new byte[size];
            var bytes = little(plain);
            for (var cell : encoded) bytes.putInt(cell.length).put(cell);
            return plain;
        }
    }

    /**
     * A column with cells that are missing.
     *
     * @param cells those that are there, in their order
     * @param there for each row whether it has a cell
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Sparse(Values cells, boolean[] there) implements Values {

        /** @throws IllegalArgumentException when there are more or fewer cells than rows that have one */
        public Sparse {
            int marked = 0;
            for (boolean one : there) marked += one ? 1 : 0;
            if (marked != cells.count() || cells.isSparse())
                throw new IllegalArgumentException("column " + cells.name() + ": found " + cells.count()
                        + " cells, expected " + marked + " that are there");
        }

        @Override
        public String name() {
            return cells.name();
        }

        @Override
        public int count() {
            return there.length;
        }

        @Override
        public int type() {
            return cells.type();
        }

        @Override
        public boolean isSparse() {
            return true;
        }

        /** Definition levels in runs of the same, their length before them, then the cells. */
        @Override
        public byte[] plain() {
            var levels = Levels.of(there);
            var plain = cells.plain();
            var whole = new byte[4 + levels.length + plain.length];
            little(whole).putInt(levels.length).put(levels).put(plain);
            return whole;
        }
    }

    private static ByteBuffer little(byte[] room) {
        return ByteBuffer.wrap(room).order(ByteOrder.LITTLE_ENDIAN);
    }
}
