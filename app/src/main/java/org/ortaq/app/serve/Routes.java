package org.ortaq.app.serve;

import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import io.avaje.jex.http.sse.SseClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.app.explain.ExplanationJson;
import org.ortaq.app.terminal.Version;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Catalogue;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;

/** Every path that is answered. */
final class Routes {

    private static final long EVENT_PAUSE_MILLIS = 15_000;

    private final DataPackage data;
    private final Commands commands;
    private final Workbench workbench;
    private final AnswerCache cache;
    private final Runs runs;
    private final PageFiles page = new PageFiles();
    private final Map<String, Object> levers;
    private final Answer map;
    private final Answer openApi;
    private final List<String> paths = new ArrayList<>();

    Routes(DataPackage data, Commands commands, Workbench workbench, AnswerCache cache, Runs runs, String openApi) {
        this.data = data;
        this.commands = commands;
        this.workbench = workbench;
        this.cache = cache;
        this.runs = runs;
        this.levers = LeversJson.of(data);
        this.map = Answer.json(200, new MapLayers(data).all());
        this.openApi = Answer.text(200, "application/yaml; charset=utf-8", openApi);
    }

    /** Method and path of all, as {@code GET /api/levers}; for the test that holds the document of the interface against them. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    void addTo(Jex jex) {
        get(jex, "/health", _ -> Answer.json(200, health()));
        get(jex, "/openapi.yaml", _ -> openApi);
        for (var exposed : Exposed.all()) {
            get(jex, "/api" + exposed.path(), ctx -> command(exposed, ctx));
        }
        get(jex, "/api/levers", _ -> Answer.json(200, levers));
        get(jex, "/api/map", _ -> map);
        get(jex, "/api/metrics", _ -> Answer.json(200, metrics()));
        get(jex, "/api/sources", _ -> Answer.json(200, sources()));
        post(
                jex,
                "/api/runs",
                ctx -> Answer.json(
                        202, runs.start(ScenarioBody.read(data, ctx.body())).json()));
        get(jex, "/api/runs/{run}", ctx -> Answer.json(200, run(ctx).json()));
        delete(jex, "/api/runs/{run}", ctx -> {
            run(ctx).cancel();
            return Answer.json(200, run(ctx).json());
        });
        paths.add("GET /api/runs/{run}/events");
        jex.sse("/api/runs/{run}/events", this::events);
        get(jex, "/api/runs/{run}/summary", ctx -> cached(ctx, () -> RunJson.summary(assessed(ctx))));
        get(
                jex,
                "/api/runs/{run}/series/{metric}/{area}",
                ctx -> Answer.json(200, RunJson.series(assessed(ctx), metric(ctx), ctx.pathParam("area"))));
        get(
                jex,
                "/api/runs/{run}/outcomes/{metric}/{year}",
                ctx -> cached(ctx, () -> RunJson.outcomes(assessed(ctx), ctx.pathParam("metric"), year(ctx))));
        get(jex, "/api/runs/{run}/explain/{metric}/{area}/{year}", ctx -> Answer.json(200, explain(ctx)));
        jex.get("/", ctx -> send(ctx, pageFile("index.html")));
        jex.get("/*", ctx -> send(ctx, pageFile(ctx.path().substring(1))));
    }

    private interface Handler {
        Answer answer(Context ctx);
    }

    private void get(Jex jex, String path, Handler handler) {
        paths.add("GET " + path);
        jex.get(path, ctx -> send(ctx, handler.answer(ctx)));
    }

    private void post(Jex jex, String path, Handler handler) {
        paths.add("POST " + path);
        jex.post(path, ctx -> send(ctx, handler.answer(ctx)));
    }

    private void delete(Jex jex, String path, Handler handler) {
        paths.add("DELETE " + path);
        jex.delete(path, ctx -> send(ctx, handler.answer(ctx)));
    }

    static void send(Context ctx, Answer answer) {
        ctx.status(answer.status()).contentType(answer.type());
        if (answer.status() == 429) {
            ctx.header("Retry-After", "2");
        }
        ctx.write(answer.body());
    }

    private Answer pageFile(String name) {
        return page.find(name)
                .orElseThrow(() -> new Refusal(
                        404,
                        page.isHere()
                                ? "There is nothing at this address."
                                : "The page is not part of this build; the interface is, see /openapi.yaml."));
    }

    private Map<String, Object> health() {
        return Json.object()
                .put("status", "up")
                .put("version", Version.NUMBER)
                .put("dataHash", data.hash())
                .put("page", page.isHere())
                .build();
    }

    private static Map<String, Object> metrics() {
        return Json.object()
                .put(
                        "metrics",
                        Catalogue.all().stream()
                                .map(m -> Json.object()
                                        .put("id", m.id())
                                        .put("title", m.title())
                                        .put("unit", m.unit())
                                        .put("equation", m.equation())
                                        .put("doc", m.doc())
                                        .build())
                                .toList())
                .build();
    }

    private Map<String, Object> sources() {
        return Json.object()
                .put(
                        "sources",
                        new TreeMap<>(data.sources())
                                .values().stream()
                                        .map(s -> Json.object()
                                                .put("id", s.id())
                                                .put("publisher", s.publisher())
                                                .put("title", s.title())
                                                .put("url", s.url())
                                                .put("date", s.date())
                                                .put("licence", s.licence())
                                                .build())
                                        .toList())
                .build();
    }

    private Answer command(Exposed exposed, Context ctx) {
        var query = new TreeMap<String, List<String>>();
        ctx.queryParamMap().keySet().forEach(name -> query.put(name, ctx.queryParams(name)));
        var words = Asked.words(exposed, ctx.pathParamMap(), query);
        var key = String.join("\u0000", words);
        return cache.find(key).orElseGet(() -> {
            var answer = workbench.compute(() -> commands.run(words));
            if (answer.status() == 200) {
                cache.keep(key, answer);
            }
            return answer;
        });
    }

    private Run run(Context ctx) {
        return runs.find(ctx.pathParam("run"))
                .orElseThrow(() -> new Refusal(404, "No such run on this server; send its scenario again."));
    }

    private Assessed assessed(Context ctx) {
        var run = run(ctx);
        return run.assessed()
                .orElseThrow(() -> new Refusal(409, "This run is not finished; its events tell how far it is."));
    }

    private interface Body {
        Map<String, Object> make();
    }

    /** What a finished run says does not change. */
    private Answer cached(Context ctx, Body body) {
        var key = ctx.path();
        return cache.find(key).orElseGet(() -> {
            var answer = Answer.json(200, body.make());
            cache.keep(key, answer);
            return answer;
        });
    }

    private static int year(Context ctx) {
        return org.ortaq.table.Numbers.integer(ctx.pathParam("year"))
                .orElseThrow(() -> InputException.of("request", 0, "year", ctx.pathParam("year"), "a year"));
    }

    private static String metric(Context ctx) {
        try {
            return Catalogue.find(ctx.pathParam("metric")).id();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(404, String.valueOf(unknown.getMessage()));
        }
    }

    private Map<String, Object> explain(Context ctx) {
        try {
            return ExplanationJson.of(assessed(ctx).explainer().explain(metric(ctx), ctx.pathParam("area"), year(ctx)));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(404, String.valueOf(unknown.getMessage()));
        }
    }

    /** News of a run until it has ended or the reader has gone. */
    private void events(SseClient client) {
        Optional<Run> found = runs.find(client.ctx().pathParam("run"));
        if (found.isEmpty()) {
            client.sendEvent("failed", "{\"error\":\"no such run\"}");
            return;
        }
        var run = found.get();
        long seen = -1;
        try {
            while (!client.terminated()) {
                long newest = run.await(seen, EVENT_PAUSE_MILLIS);
                if (newest == seen) {
                    client.sendComment("waiting");
                    continue;
                }
                seen = newest;
                boolean ended = run.ended();
                client.sendEvent(
                        ended ? "ended" : "progress", Json.write(run.json()).replaceAll("\\s*\n\\s*", ""));
                if (ended) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
