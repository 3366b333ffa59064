package org.ortaq.app.data;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ortaq.table.InputException;

/**
 * Asks UN Comtrade v1 for annual totals. The key goes into a header, never into an address or a message.
 *
 * @param address of the service, without the path
 * @param key subscription key; without one the preview answers, with 500 records at most
 */
record ComtradeClient(URI address, Optional<String> key) {

    static final String ADDRESS = "https://comtradeapi.un.org";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** The JSON answer. Numbers of countries are Comtrade's own; no partners means all, the world among them. */
    String answer(List<String> reporters, List<String> partners, List<Integer> years) throws IOException {
        var question = address.resolve((key.isPresent() ? "/data/v1/get/C/A/HS" : "/public/v1/preview/C/A/HS")
                + "?reporterCode=" + String.join(",", reporters)
                + "&period=" + years.stream().map(String::valueOf).collect(Collectors.joining(","))
                + (partners.isEmpty() ? "" : "&partnerCode=" + String.join(",", partners))
                + "&cmdCode=TOTAL&flowCode=X,M&customsCode=C00&motCode=0&partner2Code=0");
        var request = HttpRequest.newBuilder(question).timeout(PATIENCE).header("Accept", "application/json");
        key.ifPresent(k -> request.header("Ocp-Apim-Subscription-Key", k));
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response =
                    client.send(request.GET().build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                throw InputException.of(
                        question.getHost() + question.getPath(),
                        0,
                        response.statusCode() == 401 || response.statusCode() == 403 ? "--key" : "",
                        "status " + response.statusCode() + " " + shortened(response.body()),
                        "status 200");
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + question.getHost(), stopped);
        }
    }

    private static String shortened(String body) {
        return body.strip().substring(0, Math.min(200, body.strip().length()));
    }
}
