package org.ortaq.waterpower.sddp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over everything that decides what cuts of a graph mean. */
final class Digest {
    private final MessageDigest sha;

    private Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(PolicyGraph graph) {
        var digest = new Digest();
        digest.numbers(graph.initialState());
        digest.arcs(graph.roots());
        for (var node : graph.nodes()) digest.node(node);
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private void node(Node node) {
        var name = node.name().getBytes(StandardCharsets.UTF_8);
        numbers(name.length, node.discount(), node.floor());
        sha.update(name);
        var risk = node.risk();
        numbers(risk == null ? -1 : risk.weight(), risk == null ? -1 : risk.tail());
        arcs(node.next());
        var problem = node.problem();
        numbers(problem.incoming());
        numbers(problem.outgoing());
        var p = problem.program();
        numbers(p.cost());
        numbers(p.lower());
        numbers(p.upper());
        numbers(p.rowLower());
        numbers(p.rowUpper());
        numbers(p.rowStart());
        numbers(p.columnIndex());
        numbers(p.value());
        for (var opening : node.openings()) opening(opening);
    }

    private void opening(Opening opening) {
        var noise = opening.noise();
        numbers(opening.probability());
        numbers(noise.rows());
        numbers(noise.rowLower());
        numbers(noise.rowUpper());
        numbers(noise.columns());
        numbers(noise.lower());
        numbers(noise.upper());
        numbers(noise.priced());
        numbers(noise.cost());
        numbers(noise.entryRow());
        numbers(noise.entryColumn());
        numbers(noise.entry());
    }

    private void arcs(List<Arc> arcs) {
        numbers(arcs.size());
        for (var arc : arcs) numbers(arc.to(), arc.probability());
    }

    private void numbers(double... values) {
        var bytes = ByteBuffer.allocate(8 * values.length + 4).putInt(values.length);
        for (double value : values) bytes.putDouble(value + 0.0);
        sha.update(bytes.array());
    }

    private void numbers(int[] values) {
        var bytes = ByteBuffer.allocate(4 * values.length + 4).putInt(values.length);
        for (int value : values) bytes.putInt(value);
        sha.update(bytes.array());
    }
}
