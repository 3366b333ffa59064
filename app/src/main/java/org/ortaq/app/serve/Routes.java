package org.ortaq.app.serve;

import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.ortaq.app.assess.DrawsJson;
import org.ortaq.app.explain.ExplanationJson;
import org.ortaq.app.terminal.Version;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.RunId;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.water.Water;
import org.ortaq.table.Json;

/** Every path that is answered. */
final class Routes {

    private final DataPackage data;
    private final Commands commands;
    private final Workbench workbench;
    private final AnswerCache cache;
    private final Runs runs;
    private final Studies studies;
    private final Previews previews;
    private final DrawnRuns drawn;
    private final Workspace workspace;
    private final PageFiles page = new PageFiles();
    private final Map<String, Object> levers;
    private final Answer map;
    private final Answer figures;
    private final Answer openApi;
    private final Water water;
    private final List<String> paths = new ArrayList<>();

    Routes(
            DataPackage data,
            Commands commands,
            Workbench workbench,
            AnswerCache cache,
            Runs runs,
            Studies studies,
            Previews previews,
            DrawnRuns drawn,
            Workspace workspace,
            String openApi) {
        this.data = data;
        this.commands = commands;
        this.workbench = workbench;
        this.cache = cache;
        this.runs = runs;
        this.studies = studies;
        this.previews = previews;
        this.drawn = drawn;
        this.workspace = workspace;
        this.levers = LeversJson.of(data);
        this.map = Answer.json(200, new MapLayers(data).all());
        this.figures = Answer.json(200, AnswerMetrics.json(data));
        this.water = data.region(Corner.CENTRAL).water();
        this.openApi = Answer.text(200, "application/yaml; charset=utf-8", openApi);
    }

    /** Method and path of all, as {@code GET /api/levers}; for the test that holds the document of the interface against them. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    void addTo(Jex jex) {
        get(jex, "/health", _ -> Answer.json(200, health()));
        get(jex, "/openapi.yaml", _ -> openApi);
        Exposed.all().forEach(e -> get(jex, "/api" + e.path(), r -> command(e, r)));
        get(jex, "/api/levers", _ -> Answer.json(200, levers));
        get(jex, "/api/map", _ -> map);
        get(jex, "/api/metrics", _ -> Answer.json(200, metrics()));
        get(jex, "/api/figures", _ -> figures);
        get(jex, "/api/sources", _ -> Answer.json(200, sources()));
        addRuns(jex);
        addStudies(jex);
        addWorkspace(jex);
        addPreview(jex);
        addBriefs(jex);
        addTables(jex);
        jex.get("/", ctx -> Delivery.sendFile(ctx, pageFile("index.html")));
        jex.get("/*", ctx -> Delivery.sendFile(ctx, pageFile(ctx.path().substring(1))));
    }

    private void addRuns(Jex jex) {
        var one = "/api/runs/{run}";
        paths.add("POST /api/runs");
        jex.post(
                "/api/runs",
                ctx -> send(
                        ctx,
                        Answer.json(
                                202,
                                runs.start(ScenarioBody.read(data, Delivery.body(ctx)))
                                        .json())));
        get(jex, one, r -> Answer.json(200, run(r).json()));
        paths.add("DELETE " + one);
        jex.delete(one, ctx -> {
            var run = run(Request.of(one, ctx.uri()));
            run.cancel();
            drawn.job(run.id()).ifPresent(Job::cancel);
            send(ctx, Answer.json(200, run.json()));
        });
        paths.add("GET " + one + "/events");
        jex.sse(one + "/events", new Events(one + "/events", "run", runs::find)::send);
        get(jex, one + "/refined", r -> cached("refined", r, () -> RefinedJson.of(r.value("run"), centre(r))));
        get(jex, one + "/summary", r -> cached("summary", r, () -> RunJson.summary(assessed(r))));
        get(
                jex,
                one + "/series/{metric}/{area}",
                r -> Answer.json(
                        200, RunJson.series(assessed(r), metric(r), r.value("area"), drawn.find(r.value("run")))));
        get(jex, one + "/draws", r -> Answer.json(200, drawn.json(assessed(r).run())));
        paths.add("GET " + one + "/draws/events");
        jex.sse(one + "/draws/events", new Events(one + "/draws/events", "run", drawn::job)::send);
        get(
                jex,
                one + "/outcomes/{metric}/{year}",
                r -> cached("outcomes", r, () -> RunJson.outcomes(assessed(r), r.value("metric"), r.year())));
        get(jex, one + "/months", r -> kept("months", r, () -> months(r)));
        get(jex, one + "/explain/{metric}/{area}/{year}", r -> Answer.json(200, explain(r)));
    }

    private void addStudies(Jex jex) {
        post(jex, "/api/attribute/{metric}/{area}/{year}", studies::attribute);
        post(jex, "/api/reach/{target}", studies::reach);
        var one = "/api/studies/{study}";
        get(jex, one, r -> Answer.json(200, study(r).json()));
        paths.add("DELETE " + one);
        jex.delete(one, ctx -> {
            var study = study(Request.of(one, ctx.uri()));
            study.cancel();
            send(ctx, Answer.json(200, study.json()));
        });
        paths.add("GET " + one + "/events");
        jex.sse(one + "/events", new Events(one + "/events", "study", studies::find)::send);
        get(
                jex,
                one + "/result",
                r -> Answer.json(
                        200,
                        study(r).found()
                                .orElseThrow(() -> new Refusal(
                                        409, "This study is not finished; its events tell how far it is."))));
    }

    private interface Asking {
        Job<Map<String, Object>> start(Request request, Scenario scenario);
    }

    private void post(Jex jex, String path, Asking asking) {
        paths.add("POST " + path);
        jex.post(path, ctx -> {
            var scenario = ScenarioBody.read(data, Delivery.body(ctx));
            send(
                    ctx,
                    Answer.json(
                            202,
                            asking.start(Request.of(path, ctx.uri()), scenario).json()));
        });
    }

    private Job<Map<String, Object>> study(Request request) {
        return studies.find(request.value("study"))
                .orElseThrow(() -> new Refusal(404, "No such study on this server; ask again."));
    }

    private void addWorkspace(Jex jex) {
        var one = "/api/workspace/{name}";
        get(jex, "/api/workspace", _ -> Answer.json(200, workspace.list()));
        get(jex, one, r -> workspace.get(r.value("name")));
        paths.add("PUT " + one);
        jex.put(one, ctx -> send(ctx, workspace.put(Request.of(one, ctx.uri()).value("name"), Delivery.body(ctx))));
        paths.add("DELETE " + one);
        jex.delete(
                one,
                ctx -> send(ctx, workspace.delete(Request.of(one, ctx.uri()).value("name"))));
    }

    private void addPreview(Jex jex) {
        var one = "/api/preview/{year}";
        paths.add("POST " + one);
        jex.post(one, ctx -> {
            int year = Request.of(one, ctx.uri()).year();
            var scenario = ScenarioBody.read(data, Delivery.body(ctx));
            send(ctx, kept("preview " + year, RunId.scenario(scenario), () -> preview(scenario, year)));
        });
    }

    private Answer preview(Scenario scenario, int year) {
        return Answer.json(200, previews.preview(scenario, year));
    }

    private void addBriefs(Jex jex) {
        var briefs = new Briefs(data, runs);
        get(jex, "/api/brief", r -> kept("brief", r, () -> briefs.html(r)));
        get(jex, "/api/brief/table/{format}", r -> kept("table", r, () -> briefs.table(r)));
    }

    private void addTables(Jex jex) {
        var tables = new Tables(data);
        get(jex, "/api/tables", _ -> tables.list());
        get(jex, "/api/table/{name}", r -> kept("package table", r, () -> tables.ofPackage(r)));
        get(jex, "/api/runs/{run}/table/{name}", r -> kept("run table", r, () -> tables.ofRun(assessed(r), r)));
    }

    /** An answer that is the same for the same request, computed among the others at work. */
    private Answer kept(String what, Request request, Callable<Answer> work) {
        return kept(what, request.toString(), work);
    }

    private Answer kept(String what, String question, Callable<Answer> work) {
        var key = what + question;
        return cache.find(key).orElseGet(() -> {
            var answer = workbench.compute(work);
            cache.keep(key, answer);
            return answer;
        });
    }

    private interface Handler {
        Answer answer(Request request);
    }

    private void get(Jex jex, String path, Handler handler) {
        paths.add("GET " + path);
        jex.get(path, ctx -> send(ctx, handler.answer(Request.of(path, ctx.uri()))));
    }

    static void send(Context ctx, Answer answer) {
        Delivery.send(ctx, answer);
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
                .put("workspace", workspace.isOpen())
                .put("underWay", runs.underWay() + studies.underWay())
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

    private Answer command(Exposed exposed, Request request) {
        var words = Asked.words(exposed, request);
        var key = String.join("\u0000", words);
        return cache.find(key).orElseGet(() -> {
            var answer = workbench.compute(() -> commands.run(words));
            if (answer.status() == 200) {
                cache.keep(key, answer);
            }
            return answer;
        });
    }

    private Job<Assessed> run(Request request) {
        return runs.find(request.value("run"))
                .orElseThrow(() -> new Refusal(404, "No such run on this server; send its scenario again."));
    }

    private Assessed assessed(Request request) {
        return run(request)
                .found()
                .orElseThrow(() -> new Refusal(409, "This run is not finished; its events tell how far it is."));
    }

    private Centre centre(Request request) {
        return runs.centre(run(request).id())
                .orElseThrow(() -> new Refusal(409, "This run is not refined yet; its events tell when it is."));
    }

    /** Rivers and power month by month; they are there as soon as the centre of the ranges is. */
    private Answer months(Request request) {
        var scenario = centre(request).refined().scenario();
        var asked = Months.asked(request, data.baseYear(), scenario.to());
        var year = previews.rivers(scenario, asked.coalition()).get(asked.year() - data.baseYear());
        return Answer.json(200, asked.json(request.value("run"), year, water));
    }

    /** What a finished run says does not change. */
    private Answer cached(String what, Request request, Supplier<Map<String, Object>> body) {
        var key = what + request.path();
        return cache.find(key).orElseGet(() -> {
            var answer = Answer.json(200, body.get());
            cache.keep(key, answer);
            return answer;
        });
    }

    private static String metric(Request request) {
        try {
            return Catalogue.find(request.value("metric")).id();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(404, String.valueOf(unknown.getMessage()));
        }
    }

    private Map<String, Object> explain(Request request) {
        var explainer = assessed(request).explainer();
        try {
            var area = request.value("area");
            var json = ExplanationJson.of(explainer.explain(metric(request), area, request.year()));
            drawn.quantiles(request.value("run"), metric(request), area, request.year())
                    .ifPresent(q -> json.put("draws", DrawsJson.quantiles(q)));
            return json;
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(404, String.valueOf(unknown.getMessage()));
        }
    }
}
