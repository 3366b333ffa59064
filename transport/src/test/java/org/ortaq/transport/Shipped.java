package org.ortaq.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.region.network.Network;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** The network tables of the package on disk, read without the rest of the region. */
final class Shipped {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private Shipped() {}

    static Network network(int year) {
        return network(year, parameters(Corner.CENTRAL), UnaryOperator.identity());
    }

    /** @param edit changes the text of every table before it is read */
    static Network network(int year, Parameters parameters, UnaryOperator<String> edit) {
        return network(AS_OF, year, parameters, edit);
    }

    static Network network(LocalDate asOf, int year, Parameters parameters, UnaryOperator<String> edit) {
        var problems = new Problems();
        var network = Network.read(new Reading(
                resource -> table("network/" + file(resource), edit, problems),
                new Facts(List.of()),
                parameters,
                countries(),
                asOf,
                year,
                problems));
        problems.throwIfAny();
        return network;
    }

    private static String file(String resource) {
        return resource.replace("network-", "").replace('-', '_') + ".csv";
    }

    private static Table table(String file, UnaryOperator<String> edit, Problems problems) {
        try {
            var text = Files.readString(Path.of(System.getProperty("ortaq.data"), file));
            return Csv.read(edit.apply(text), file, problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Countries countries() {
        var names = new TreeMap<String, String>();
        table("economy/countries.csv", UnaryOperator.identity(), new Problems())
                .rows()
                .forEach(row -> names.put(row.text("id"), row.text("name")));
        return new Countries(names);
    }

    static Parameters parameters(Corner corner) {
        var all = table("parameters/transport.csv", UnaryOperator.identity(), new Problems())
                .map(Parameter::of);
        return new Parameters(all, corner);
    }

    /** The parameters with one of them set to a value. */
    static Parameters with(Parameters parameters, String id, double value) {
        var changed = parameters.all().stream()
                .map(p -> p.id().equals(id)
                        ? new Parameter(
                                id, value, value, value, p.unit(), p.lowIsAdverse(), p.source(), p.evidence(), p.note())
                        : p)
                .toList();
        return new Parameters(changed, parameters.assumption());
    }

    static int point(Network network, String id) {
        for (int p = 0; p < network.points().size(); p++) {
            if (network.points().get(p).id().equals(id)) {
                return p;
            }
        }
        throw new IllegalArgumentException("no point " + id);
    }
}
