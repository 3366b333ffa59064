package org.ortaq.projects.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ortaq.table.Row;

/**
 * A row of the register.
 *
 * @param kind project, programme, fund or institution; the last two are no investment
 * @param partners ISO codes of those who promised it
 * @param hosts ISO codes of where it stands
 * @param hostPercent percentages in the order of hosts; empty = equal parts
 * @param low lowest printed value, million dollars; empty when nobody printed one, never zero
 * @param mid the value taken
 * @param high highest printed value
 * @param start first day of it, as printed: a year, a month or a day
 * @param firstPromised completion as first promised
 * @param latest completion as last printed, or the actual one
 */
public record RegisteredProject(
        String id,
        String name,
        String kind,
        List<String> partners,
        List<String> hosts,
        List<String> hostPercent,
        Optional<String> place,
        String sector,
        Optional<String> portfolio,
        OptionalDouble low,
        OptionalDouble mid,
        OptionalDouble high,
        OptionalDouble jobs,
        OptionalDouble capacity,
        String capacityUnit,
        Optional<String> start,
        Optional<String> firstPromised,
        Optional<String> latest,
        String status,
        String statusText,
        String statusDate,
        String source,
        String evidence,
        Optional<String> note) {

    public RegisteredProject {
        partners = List.copyOf(partners);
        hosts = List.copyOf(hosts);
        hostPercent = List.copyOf(hostPercent);
    }

    /** The project of a row of the resource {@code projects}. */
    public static RegisteredProject of(Row row) {
        return new RegisteredProject(
                row.text("id"),
                row.text("name"),
                row.text("kind"),
                row.list("partners"),
                row.list("host"),
                row.has("host_percent") ? row.list("host_percent") : List.of(),
                row.maybeText("place"),
                row.text("sector"),
                row.maybeText("portfolio"),
                row.maybeNumber("value_musd_low"),
                row.maybeNumber("value_musd_mid"),
                row.maybeNumber("value_musd_high"),
                row.maybeNumber("jobs"),
                row.maybeNumber("capacity"),
                row.maybeText("capacity_unit").orElse(""),
                row.maybeText("start"),
                row.maybeText("completion_first_promised"),
                row.maybeText("completion_latest"),
                row.text("status"),
                row.text("status_text"),
                row.text("status_date"),
                row.text("source"),
                row.text("evidence"),
                row.maybeText("note"));
    }

    public Stage stage() {
        return Stage.of(status);
    }

    /** Hosts as told to people, with their percentages when they do not share equally. */
    public String hostsTold() {
        if (hostPercent.size() != hosts.size()) {
            return String.join(" ", hosts);
        }
        var told = new StringBuilder();
        for (int k = 0; k < hosts.size(); k++) {
            told.append(k == 0 ? "" : " ")
                    .append(hosts.get(k))
                    .append(' ')
                    .append(hostPercent.get(k))
                    .append(" %");
        }
        return told.toString();
    }

    /** Whether it is counted as an investment. */
    public boolean isInvestment() {
        return kind.equals("project") || kind.equals("programme");
    }
}
