package org.ortaq.app.trade.panel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts by code in the order in which they first come, looked up by their bytes. */
final class Labels {

    private byte[][] texts = new byte[64][];
    private int[] hashes = new int[64];
    private int[] table = new int[256];
    private int size;
    private int last = -1;

    Labels() {
        Arrays.fill(table, -1);
    }

    /** The code of a text, or -1 when its bytes are not UTF-8. */
    int code(byte[] bytes, int from, int to) {
        // Neighbouring rows often share a text.
        if (last >= 0 && isSame(texts[last], bytes, from, to)) return last;
        int hash = hash(bytes, from, to);
        int at = hash & (table.length - 1);
        while (table[at] >= 0) {
            int code = table[at];
            if (hashes[code] == hash && isSame(texts[code], bytes, from, to)) {
                last = code;
                return code;
            }
            at = (at + 1) & (table.length - 1);
        }
        if (!isText(bytes, from, to)) return -1;
        last = add(Arrays.copyOfRange(bytes, from, to), hash, at);
        return last;
    }

    private static boolean isText(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private int add(byte[] text, int hash, int at) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        texts[size] = text;
        hashes[size] = hash;
        table[at] = size++;
        if (size * 2 > table.length) grow();
        return size - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int code = 0; code < size; code++) {
            int at = hashes[code] & (table.length - 1);
            while (table[at] >= 0) at = (at + 1) & (table.length - 1);
            table[at] = code;
        }
    }

    private static boolean isSame(byte[] text, byte[] bytes, int from, int to) {
        return Arrays.equals(text, 0, text.length, bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int h = 0x811C9DC5;
        for (int i = from; i < to; i++) h = (h ^ bytes[i]) * 0x01000193;
        return h ^ (h >>> 15);
    }

    List<String> texts() {
        var out = new ArrayList<String>(size);
        for (int code = 0; code < size; code++) out.add(new String(texts[code], StandardCharsets.UTF_8));
        return out;
    }
}
