package org.ortaq.projects.exchange;

import java.util.Map;
import java.util.TreeMap;

/** Code lists of IATI 2.03 beside the words of the register. */
final class IatiCodes {

    private static final Map<String, String> STATUS = new TreeMap<>();

    /** Sectors by the first three digits of a DAC purpose code. */
    private static final Map<String, String> SECTOR = new TreeMap<>();

    static {
        STATUS.put("1", "idea");
        STATUS.put("2", "under-way");
        STATUS.put("3", "done");
        STATUS.put("4", "done");
        STATUS.put("5", "stalled");
        STATUS.put("6", "stalled");
        for (var group : new String[][] {
            {"education", "110", "111", "112", "113", "114"},
            {"health", "120", "121", "122", "123", "130"},
            {"water", "140"},
            {"governance", "150", "151", "152"},
            {"social", "160"},
            {"transport", "210"},
            {"communications", "220"},
            {"energy", "230", "231", "232", "233", "234", "235", "236"},
            {"finance", "240"},
            {"business", "250"},
            {"agriculture", "310", "311", "312", "313"},
            {"industry", "320", "321"},
            {"mining", "322"},
            {"construction", "323"},
            {"trade", "330", "331"},
            {"tourism", "332"},
            {"environment", "410"},
            {"multisector", "430"}
        }) {
            for (int k = 1; k < group.length; k++) {
                SECTOR.put(group[k], group[0]);
            }
        }
    }

    private IatiCodes() {}

    /** Codes of ActivityStatus. */
    static Map<String, String> statuses() {
        return new TreeMap<>(STATUS);
    }

    static String status(String code) {
        return STATUS.getOrDefault(code, "unknown");
    }

    /** The words of a code, for the text of a status. */
    static String statusText(String code) {
        return switch (code) {
            case "1" -> "pipeline";
            case "2" -> "implementation";
            case "3" -> "finalisation";
            case "4" -> "closed";
            case "5" -> "cancelled";
            case "6" -> "suspended";
            default -> "no status";
        };
    }

    /** Sector of a DAC code of five or three digits; unknown for another list. */
    static String sector(String code) {
        return code.length() >= 3 ? SECTOR.getOrDefault(code.substring(0, 3), "unknown") : "unknown";
    }
}
