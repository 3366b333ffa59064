package org.ortaq.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;

/** The name of a run: a hash of what it was computed from. */
public final class RunId {

    /** Raised whenever a model changes its answers. */
    public static final String VERSION = "0.1.0";

    private RunId() {}

    /** The first 16 hexadecimal digits of SHA-256 over data, scenario and version. */
    public static String of(DataPackage data, Scenario scenario) {
        return hash(data.hash() + scenario(scenario) + VERSION + data.asOf() + data.baseYear())
                .substring(0, 16);
    }

    /** The same for a run whose rivers are played on policies of this content; empty when they are not. */
    static String of(DataPackage data, Scenario scenario, String policies) {
        var plain = of(data, scenario);
        return policies.isEmpty() ? plain : hash(plain + policies).substring(0, 16);
    }

    /** Hash of the content of a scenario. */
    public static String scenario(Scenario scenario) {
        return hash(scenario.toString());
    }

    /** SHA-256 of a text, hexadecimal. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a content, hexadecimal. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
