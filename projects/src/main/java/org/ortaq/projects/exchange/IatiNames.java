package org.ortaq.projects.exchange;

import java.util.ArrayList;
import java.util.List;

/** Names that stand inside the elements of an activity that are read; others are told, since they may be misspelt. */
final class IatiNames {

    private static final List<String> ELEMENTS = List.of(
            "narrative",
            "period-start",
            "period-end",
            "value",
            "transaction-type",
            "transaction-date",
            "description",
            "provider-org",
            "receiver-org",
            "disbursement-channel",
            "sector",
            "recipient-country",
            "recipient-region",
            "flow-type",
            "finance-type",
            "aid-type",
            "tied-status",
            "location-reach",
            "location-id",
            "name",
            "activity-description",
            "administrative",
            "point",
            "pos",
            "exactness",
            "location-class",
            "feature-designation");

    private static final List<String> ATTRIBUTES = List.of(
            "activity-id",
            "budget-not-provided",
            "code",
            "crs-channel-code",
            "currency",
            "default-currency",
            "generated-datetime",
            "hierarchy",
            "humanitarian",
            "iso-date",
            "lang",
            "last-updated-datetime",
            "level",
            "linked-data-default",
            "linked-data-uri",
            "percentage",
            "provider-activity-id",
            "receiver-activity-id",
            "ref",
            "role",
            "secondary-reporter",
            "srsName",
            "status",
            "type",
            "value-date",
            "version",
            "vocabulary",
            "vocabulary-uri");

    private IatiNames() {}

    /** Attributes and elements inside an element, at any depth, that IATI does not have there. */
    static List<String> unknown(Element element) {
        var names = new ArrayList<>(unknownAttributes(element));
        for (var child : element.children()) {
            if (ELEMENTS.contains(child.name())) {
                names.addAll(unknown(child));
            } else {
                names.add(child.name());
            }
        }
        return names;
    }

    static List<String> unknownAttributes(Element element) {
        return element.attributes().stream()
                .filter(name -> !ATTRIBUTES.contains(name))
                .map(name -> "@" + name)
                .toList();
    }
}
