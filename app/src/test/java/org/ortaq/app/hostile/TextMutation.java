package org.ortaq.app.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Spoils a text without knowing its format: lines, signs, ends and the encoding. */
final class TextMutation implements Mutation {

    private static final List<byte[]> NOT_UTF8 = List.of(
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // a lone surrogate
            new byte[] {(byte) 0xE9},
            new byte[] {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80});

    private static final List<String> SIGNS = List.of(
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\t",
            "\r",
            "\"",
            "'",
            ",",
            ";",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            "-",
            "#",
            "~",
            "<",
            ">",
            "&",
            "%",
            "!",
            "|",
            "\uD83D\uDE00",
            "0",
            "9",
            ".",
            "e",
            "\n");

    @Override
    public Mutant of(byte[] original, Dice dice) {
        var text = new String(original, StandardCharsets.UTF_8);
        int at = dice.below(text.length() + 1);
        return switch (dice.below(16)) {
            case 0 -> Mutant.of(text.substring(0, at), "cut off at sign " + at);
            case 1 -> lines(text, dice, "left out", (lines, k) -> lines.remove(k));
            case 2 -> lines(text, dice, "doubled", (lines, k) -> lines.add(k, lines.get(k)));
            case 3 -> lines(text, dice, "swapped with the next", (lines, k) -> swap(lines, k));
            case 4 -> lines(text, dice, "cut off", (lines, k) -> lines.set(k, cut(lines.get(k), dice)));
            case 5 -> spliced(original, dice.of(NOT_UTF8), dice);
            case 6 -> Mutant.of("\uFEFF" + text, "a byte order mark");
            case 7 -> Mutant.of(text.replace("\n", "\r\n"), "CR LF");
            case 8 -> Mutant.of(text.replace("\n", "\r"), "CR");
            case 9 -> Mutant.of(text + "\n\n", "empty lines at the end");
            case 10 -> Mutant.of(text + text, "twice in a row");
            case 11 -> new Mutant(text.getBytes(StandardCharsets.UTF_16), "UTF-16");
            case 12 -> lines(text, dice, "begun otherwise", (lines, k) -> lines.set(k, " " + lines.get(k)));
            case 13 -> Mutant.of(text.substring(0, at) + dice.value() + text.substring(at), "a value put in at " + at);
            default -> {
                var sign = dice.of(SIGNS);
                int to = dice.below(2) == 0 ? at : Math.min(text.length(), at + 1);
                yield Mutant.of(text.substring(0, at) + sign + text.substring(to), "sign '" + sign + "' at " + at);
            }
        };
    }

    private interface Edit {
        void edit(List<String> lines, int at);
    }

    private static Mutant lines(String text, Dice dice, String how, Edit edit) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = dice.below(lines.size());
        edit.edit(lines, at);
        return Mutant.of(String.join("\n", lines), "line " + (at + 1) + " " + how);
    }

    private static void swap(List<String> lines, int at) {
        if (at + 1 < lines.size()) {
            lines.add(at, lines.remove(at + 1));
        }
    }

    private static String cut(String line, Dice dice) {
        return line.substring(0, dice.below(line.length() + 1));
    }

    private static Mutant spliced(byte[] original, byte[] more, Dice dice) {
        int at = dice.below(original.length + 1);
        var out = new ByteArrayOutputStream();
        out.write(original, 0, at);
        out.writeBytes(more);
        out.write(original, at, original.length - at);
        return new Mutant(out.toByteArray(), "bytes that are no UTF-8 at " + at);
    }
}
