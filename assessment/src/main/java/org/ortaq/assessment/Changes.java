package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Shock;
import org.ortaq.region.network.BorderPoint;
import org.ortaq.region.network.Link;
import org.ortaq.region.network.Network;
import org.ortaq.table.Problems;

/**
 * What is added to the baseline of a year and what is taken away.
 *
 * @param with ids of initiatives or shocks (as if in force, whatever their dates), or of planned links or projects to open
 * @param without ids of initiatives of the baseline, or of links, projects, border points or ports to close
 */
public record Changes(List<String> with, List<String> without) {

    /** The baseline as it is. */
    public static final Changes NONE = new Changes(List.of(), List.of());

    public Changes {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    boolean isOfNetwork(DataPackage data, String id) {
        return data.initiative(id).isEmpty() && data.shocks().stream().noneMatch(s -> s.id().equals(id));
    }

    void check(DataPackage data, Network network, Problems problems) {
        var links = new ArrayList<String>();
        network.links().stream().map(Link::id).forEach(links::add);
        network.links().forEach(l -> l.project().ifPresent(links::add));
        var closable = new ArrayList<>(links);
        network.points().stream().map(BorderPoint::id).forEach(closable::add);
        var initiatives =
                data.initiatives().stream().map(Initiative::id).sorted().toList();
        closable.addAll(initiatives);
        links.addAll(initiatives);
        data.shocks().stream().map(Shock::id).forEach(links::add);
        check("--with", with, links, "an initiative, a shock, a link or a project", problems);
        check("--without", without, closable, "an initiative, a link, a project, a border point or a port", problems);
    }

    private static void check(String option, List<String> ids, List<String> known, String expected, Problems problems) {
        for (var id : ids) {
            if (!known.contains(id)) {
                problems.addChoice("command line", 0, option, id, expected, known);
            }
        }
    }
}
