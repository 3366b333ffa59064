package org.ortaq.app.hostile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Spoils archives: their entries, the names of these, what they state of themselves, and how far they grow. */
final class ZipMutation implements Mutation {

    private static final List<String> NAMES = List.of(
            "../../../etc/passwd",
            "/etc/passwd",
            "..\\..\\boot.ini",
            "C:\\x.csv",
            "a/../../b.csv",
            "a\u0000.csv",
            "\u202Evsc.csv",
            "x".repeat(5000),
            "",
            " ",
            "COUNTRY_CODES.CSV",
            "con.csv");
    private static final int BOMB = 24 << 20;
    private static final int BOMBS = 200;
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};

    private final Function<String, Mutation> inner;

    /** @param inner how an entry of a name is spoilt */
    ZipMutation(Function<String, Mutation> inner) {
        this.inner = inner;
    }

    @Override
    public Mutant of(byte[] original, Dice dice) {
        if (dice.below(3) == 0) {
            return new ByteMutation().of(original, dice);
        }
        var entries = ZipFiles.read(original);
        var name = dice.of(new ArrayList<>(entries.keySet()));
        var content = entries.getOrDefault(name, new byte[0]);
        if (dice.below(BOMBS) == 0) {
            entries.put(name, bomb(content));
            return new Mutant(ZipFiles.written(entries), name + " a bomb");
        }
        switch (dice.below(11)) {
            case 0 -> entries.remove(name);
            case 1 -> {
                entries.remove(name);
                entries.put(dice.of(NAMES), content);
            }
            case 2 -> entries.put(dice.of(NAMES), content);
            case 3 -> {
                return new Mutant(
                        twice(original, entries.firstEntry().getKey(), dice), "an entry of a name that is there");
            }
            case 4 -> {
                return new Mutant(stated(original, dice), "an entry that states something else");
            }
            case 5 -> entries.put(name, original);
            default -> {
                var mutant = inner.apply(name).of(content, dice);
                entries.put(name, mutant.bytes());
                return new Mutant(ZipFiles.written(entries), name + ", " + mutant.how());
            }
        }
        return new Mutant(ZipFiles.written(entries), "the entries, at " + name);
    }

    private static byte[] bomb(byte[] content) {
        var out = new ByteArrayOutputStream(BOMB + content.length);
        out.write(content, 0, content.length);
        var zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        for (int k = 0; k < BOMB >> 20; k++) {
            out.write(zeros, 0, zeros.length);
        }
        return out.toByteArray();
    }

    /** An archive with a second entry of a name, which no writer makes: written under another and renamed in the bytes. */
    private static byte[] twice(byte[] original, String name, Dice dice) {
        var entries = ZipFiles.read(original);
        var other = name.substring(0, name.length() - 1) + "\u007F";
        var content = entries.getOrDefault(name, new byte[0]).clone();
        if (content.length > 0 && dice.below(2) == 0) {
            content = Arrays.copyOf(content, content.length / 2);
        }
        entries.put(other, content);
        var bytes = ZipFiles.written(entries);
        for (int k = 0; k < bytes.length; k++) {
            if (bytes[k] == 0x7F
                    && k >= other.length()
                    && new String(
                                    bytes,
                                    k - other.length() + 1,
                                    other.length(),
                                    java.nio.charset.StandardCharsets.ISO_8859_1)
                            .equals(other)) {
                bytes[k] = (byte) name.charAt(name.length() - 1);
            }
        }
        return bytes;
    }

    /** The method, the checksum or a size in the directory at the end is another. */
    private static byte[] stated(byte[] original, Dice dice) {
        var bytes = original.clone();
        var at = new ArrayList<Integer>();
        for (int k = 0; k + 46 < bytes.length; k++) {
            if (Arrays.equals(bytes, k, k + 4, CENTRAL, 0, 4)) {
                at.add(k);
            }
        }
        int field = dice.of(at) + 4 + 2 * dice.below(21);
        bytes[field] = (byte) dice.below(256);
        bytes[field + 1] = (byte) (dice.below(2) == 0 ? 0 : dice.below(256));
        return bytes;
    }
}
