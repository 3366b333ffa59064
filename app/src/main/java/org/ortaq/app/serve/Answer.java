package org.ortaq.app.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ortaq.table.Json;

/**
 * What goes back over HTTP.
 *
 * @param status of HTTP
 * @param type media type with its charset
 * @param body not to be changed by the reader
 */
public record Answer(int status, String type, byte[] body) {

    static final String JSON = "application/json; charset=utf-8";

    static Answer json(int status, Map<String, Object> object) {
        return text(status, JSON, Json.write(object));
    }

    static Answer text(int status, String type, String text) {
        return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A failure in one sentence, with the keys of the contract where a value was wrong. */
    static Answer refusal(int status, String sentence) {
        return json(
                status,
                Json.object().put("status", status).put("error", sentence).build());
    }
}
