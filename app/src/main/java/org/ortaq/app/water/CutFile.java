package org.ortaq.app.water;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.ortaq.table.InputException;
import org.ortaq.waterpower.sddp.NodeCuts;

/** Cuts as text: a line with the name of a node and its number of cuts, then one line a cut, intercept first. */
final class CutFile {

    private CutFile() {}

    static void write(Path file, List<NodeCuts> cuts) throws IOException {
        var text = new StringBuilder();
        for (var node : cuts) {
            text.append(node.node()).append('\t').append(node.size()).append('\n');
            for (int k = 0; k < node.size(); k++) {
                text.append(node.intercept()[k]);
                for (double g : node.gradient()[k]) {
                    text.append('\t').append(g);
                }
                text.append('\n');
            }
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static List<NodeCuts> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var cuts = new ArrayList<NodeCuts>();
        int at = 0;
        try {
            while (at < lines.size()) {
                var head = lines.get(at++).split("\t", -1);
                int size = Integer.parseInt(head[1]);
                var intercept = new double[size];
                var gradient = new double[size][];
                for (int k = 0; k < size; k++) {
                    var cells = lines.get(at++).split("\t", -1);
                    intercept[k] = Double.parseDouble(cells[0]);
                    gradient[k] = new double[cells.length - 1];
                    for (int s = 1; s < cells.length; s++) {
                        gradient[k][s - 1] = Double.parseDouble(cells[s]);
                    }
                }
                cuts.add(new NodeCuts(head[0], intercept, gradient));
            }
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw InputException.of(
                    file.toString(),
                    at,
                    "cuts",
                    String.valueOf(broken.getMessage()),
                    "a file written by ortaq water policy");
        }
        return cuts;
    }
}
