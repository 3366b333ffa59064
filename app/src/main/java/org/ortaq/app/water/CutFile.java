package org.ortaq.app.water;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.ortaq.waterpower.sddp.NodeCuts;

/** Cuts in a binary file: a mark, the nodes with their cuts, a checksum of all that. */
final class CutFile {
    private static final int MARK = 0x4f435554;
    private static final int LARGEST = 1 << 24;

    private CutFile() {}

    /** Writes beside the file, then moves: a reader sees the whole file or none. */
    static void write(Path file, List<NodeCuts> cuts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeInt(cuts.size());
            for (var node : cuts) {
                write(out, node);
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        }
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), "cuts", ".new");
        try {
            Files.write(beside, bytes.toByteArray());
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(DataOutputStream out, NodeCuts node) throws IOException {
        out.writeUTF(node.node());
        out.writeInt(node.size());
        out.writeInt(node.size() == 0 ? 0 : node.gradient()[0].length);
        for (int k = 0; k < node.size(); k++) {
            out.writeDouble(node.intercept()[k]);
            for (double g : node.gradient()[k]) {
                out.writeDouble(g);
            }
        }
    }

    private static long checksum(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }

    /** @throws IOException if the file cannot be read, or is not as it was written */
    static List<NodeCuts> read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length < 16) {
            throw new IOException("it has only " + bytes.length + " bytes");
        }
        var sum = new DataInputStream(
                new ByteArrayInputStream(Arrays.copyOfRange(bytes, bytes.length - 8, bytes.length)));
        if (sum.readLong() != checksum(bytes, bytes.length - 8)) {
            throw new IOException("its checksum is not that of its content");
        }
        var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, bytes.length - 8));
        if (in.readInt() != MARK) {
            throw new IOException("it does not begin like a file of cuts");
        }
        int nodes = in.readInt();
        var cuts = new ArrayList<NodeCuts>();
        for (int n = 0; n < nodes; n++) {
            cuts.add(read(in));
        }
        return cuts;
    }

    private static NodeCuts read(DataInputStream in) throws IOException {
        var name = in.readUTF();
        int size = in.readInt();
        int states = in.readInt();
        if (size < 0 || states < 0 || size > LARGEST || states > LARGEST) {
            throw new IOException("it has " + size + " cuts of " + states + " numbers");
        }
        var intercept = new double[size];
        var gradient = new double[size][states];
        for (int k = 0; k < size; k++) {
            intercept[k] = in.readDouble();
            for (int s = 0; s < states; s++) {
                gradient[k][s] = in.readDouble();
            }
        }
        return new NodeCuts(name, intercept, gradient);
    }
}
