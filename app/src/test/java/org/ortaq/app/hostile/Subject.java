package org.ortaq.app.hostile;

import java.util.List;
import java.util.Optional;

/**
 * A reader under attack.
 *
 * @param name of the reader
 * @param originals files it reads
 * @param mutation how they are spoilt
 * @param reader gives what it makes of a file
 * @param sense what an independent reading makes of it
 */
public record Subject(String name, List<byte[]> originals, Mutation mutation, Reader reader, Sense sense) {

    /** The reader, from the bytes of a file to what they mean. */
    public interface Reader {
        Object read(byte[] bytes) throws Exception;
    }

    /** An independent reading: equal for files that mean the same, empty for one that must be refused. */
    public interface Sense {
        Optional<String> of(byte[] bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
