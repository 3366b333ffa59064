package org.ortaq.app.hostile;

import java.util.Arrays;

/** Spoils bytes: bits, numbers of four bytes, parts left out, doubled, emptied or cut off; half of it near the end, where footers stand. */
final class ByteMutation implements Mutation {

    private static final int[] LENGTHS = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 28, 1, 0x7F7F7F7F};
    private static final int FOOTER = 400;

    @Override
    public Mutant of(byte[] original, Dice dice) {
        var bytes = original.clone();
        int length = bytes.length;
        int from = dice.below(2) == 0 ? Math.max(0, length - FOOTER) : 0;
        int at = from + dice.below(length - from);
        int to = Math.min(length, at + 1 + dice.below(40));
        return switch (dice.below(9)) {
            case 0 -> new Mutant(Arrays.copyOf(bytes, at), "cut off at " + at);
            case 1 -> {
                Arrays.fill(bytes, at, to, (byte) 0);
                yield new Mutant(bytes, "emptied from " + at);
            }
            case 2 -> new Mutant(joined(bytes, at, to), "left out from " + at);
            case 3 -> new Mutant(joined(bytes, to, at), "doubled from " + at);
            case 4 -> {
                int number = LENGTHS[dice.below(LENGTHS.length)];
                for (int k = 0; k < Math.min(4, length - at); k++) {
                    bytes[at + k] = (byte) (number >>> (8 * k));
                }
                yield new Mutant(bytes, "the number " + number + " at " + at);
            }
            case 5 -> {
                for (int k = at; k < to; k++) {
                    bytes[k] = (byte) dice.below(256);
                }
                yield new Mutant(bytes, "anything from " + at);
            }
            default -> {
                for (int k = dice.below(4); k >= 0; k--) {
                    int bit = k == 0 ? at : from + dice.below(length - from);
                    bytes[bit] ^= (byte) (1 << dice.below(8));
                }
                yield new Mutant(bytes, "bits at " + at);
            }
        };
    }

    /** What stands before one place and what stands from another on. */
    private static byte[] joined(byte[] bytes, int before, int from) {
        var out = Arrays.copyOf(bytes, before + bytes.length - from);
        System.arraycopy(bytes, from, out, before, bytes.length - from);
        return out;
    }
}
