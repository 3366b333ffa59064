package org.ortaq.region;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.TreeMap;
import org.ortaq.numerics.Content;
import org.ortaq.numerics.Digest;
import org.ortaq.numerics.Digester;

/**
 * Digests of the sections of Regions, each taken when it is first asked for and kept. Two regions whose digests are equal for
 * what a model reads are the same to that model. For one thread.
 */
public final class RegionContent {

    private final Content content = new Content();
    private final IdentityHashMap<Object, Digest> sections = new IdentityHashMap<>();
    private final IdentityHashMap<Parameters, TreeMap<String, Digest>> parameters = new IdentityHashMap<>();

    public Digest of(Region region, Section section) {
        return sections.computeIfAbsent(section.of(region), content::of);
    }

    /** The values, at the corner, of the parameters whose ids begin so; ranges and sources are not in it. */
    public Digest of(Parameters of, String prefix) {
        return parameters.computeIfAbsent(of, p -> new TreeMap<>()).computeIfAbsent(prefix, p -> values(of, p));
    }

    /** Year, countries, and all that is read. */
    public Digest of(Region region, Reads reads) {
        var digester = new Digester().add((long) region.year()).add(countries(region.countries()));
        reads.sections().forEach(section -> digester.add(of(region, section)));
        reads.parameters().forEach(prefix -> digester.add(of(region.parameters(), prefix)));
        return digester.digest();
    }

    private Digest countries(Countries countries) {
        return sections.computeIfAbsent(countries, c -> content.of(new ArrayList<>(countries.codes())));
    }

    private static Digest values(Parameters parameters, String prefix) {
        var digester = new Digester();
        for (var parameter : parameters.all()) {
            if (parameter.id().startsWith(prefix)) {
                digester.add(parameter.id()).add(parameters.get(parameter.id()));
            }
        }
        return digester.digest();
    }
}
