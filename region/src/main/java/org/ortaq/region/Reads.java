package org.ortaq.region;

import java.util.List;

/**
 * What a model may read of a Region beside its year and its countries; a test holds that it reads nothing else. Results are
 * kept under the content of just this.
 *
 * @param sections in the order of {@link Section}
 * @param parameters how the ids of the parameters it reads begin, e.g. {@code transport.}
 */
public record Reads(List<Section> sections, List<String> parameters) {

    public Reads {
        sections = sections.stream().sorted().distinct().toList();
        parameters = parameters.stream().sorted().distinct().toList();
    }

    /** Parameters whose ids begin with the name of the room and a dot. */
    public static Reads of(String room, Section... sections) {
        return new Reads(List.of(sections), List.of(room + "."));
    }

    /** What either reads. */
    public Reads and(Reads other) {
        return new Reads(
                java.util.stream.Stream.concat(sections.stream(), other.sections.stream())
                        .toList(),
                java.util.stream.Stream.concat(parameters.stream(), other.parameters.stream())
                        .toList());
    }

    public boolean has(Section section) {
        return sections.contains(section);
    }
}
