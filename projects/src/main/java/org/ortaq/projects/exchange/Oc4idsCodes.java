package org.ortaq.projects.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The code lists of OC4IDS 0.9 beside the words of the register. */
final class Oc4idsCodes {

    /** The closed list projectStatus. */
    static final List<String> STATUSES = List.of(
            "identification",
            "preparation",
            "implementation",
            "completion",
            "maintenance",
            "decommissioning",
            "completed",
            "decommissioned",
            "cancelled");

    /** The closed list projectType. */
    static final List<String> TYPES = List.of("construction", "rehabilitation", "replacement", "expansion");

    private static final Map<String, List<String>> SECTORS = new TreeMap<>();

    static {
        SECTORS.put("energy", List.of("energy"));
        SECTORS.put("gas", List.of("energy"));
        SECTORS.put("transport", List.of("transport"));
        SECTORS.put("logistics", List.of("transport"));
        SECTORS.put("border", List.of("governance"));
        SECTORS.put("education", List.of("education"));
        SECTORS.put("health", List.of("health"));
        SECTORS.put("water", List.of("waterAndWaste"));
        SECTORS.put("communications", List.of("communications"));
        SECTORS.put("governance", List.of("governance"));
        SECTORS.put("tourism", List.of("cultureSportsAndRecreation"));
        SECTORS.put("construction", List.of("socialHousing"));
    }

    private Oc4idsCodes() {}

    /** The phase of a status of the register; none for stalled and unknown. */
    static Optional<String> phase(String status) {
        return switch (status) {
            case "idea" -> Optional.of("identification");
            case "negotiated", "agreed" -> Optional.of("preparation");
            case "under-way" -> Optional.of("implementation");
            case "done" -> Optional.of("maintenance");
            default -> Optional.empty();
        };
    }

    /** The status of a phase. */
    static String status(String phase) {
        return switch (phase) {
            case "identification" -> "idea";
            case "preparation" -> "negotiated";
            case "implementation" -> "under-way";
            case "completion", "maintenance", "decommissioning", "completed", "decommissioned" -> "done";
            case "cancelled" -> "stalled";
            default -> "unknown";
        };
    }

    /** Sector codes of a sector of the register; factories and trade are the economy. */
    static List<String> sectors(String sector) {
        return SECTORS.getOrDefault(sector, List.of("economy"));
    }

    /** A sector of the register from codes of the open list, whose subsectors are written {@code transport.rail}. */
    static String sector(List<String> codes) {
        var code = codes.isEmpty() ? "" : codes.getFirst().replaceFirst("\\..*", "");
        return switch (code) {
            case "" -> "unknown";
            case "waterAndWaste", "naturalResources" -> "water";
            case "cultureSportsAndRecreation" -> "tourism";
            case "socialHousing" -> "construction";
            case "economy" -> "industry";
            default -> Cells.slug(code.replaceAll("([A-Z])", "-$1"));
        };
    }
}
