package org.ortaq.people;

import org.ortaq.people.visits.DocumentRatios;
import org.ortaq.people.visits.GrowthRule;
import org.ortaq.region.Parameters;
import org.ortaq.region.people.Document;
import org.ortaq.region.people.Purpose;

/** The parameters of the room at one corner. */
record PeopleParameters(Parameters parameters) {

    double get(String name) {
        return parameters.get("people." + name);
    }

    /** One parameter for each purpose, by ordinal. */
    double[] byPurpose(String name) {
        double[] values = new double[Purpose.values().length];
        for (var purpose : Purpose.values()) {
            values[purpose.ordinal()] = get(name + "-" + purpose.word());
        }
        return values;
    }

    DocumentRatios documentRatios() {
        double[] level = new double[Document.values().length];
        for (var document : Document.values()) {
            level[document.ordinal()] = level(document);
        }
        return new DocumentRatios(level);
    }

    /** Visits under a document over those with a passport and no visa. */
    private double level(Document document) {
        return switch (document) {
            case CLOSED -> 1 / get("document-opening");
            case VISA_INVITATION, VISA -> 1 / get("document-visa");
            case E_VISA -> 1 / get("document-e-visa");
            case VISA_FREE -> 1;
            case ID_CARD -> get("document-id-card");
        };
    }

    GrowthRule growth() {
        return new GrowthRule(get("trend"), get("trend-decay"));
    }
}
