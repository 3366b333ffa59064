package org.ortaq.app.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortaq.app.share.ShareDoor;
import org.ortaq.app.trade.TradeDoor;
import org.ortaq.app.verify.VerifyDoor;
import org.ortaq.app.water.problem.ProblemReader;
import org.ortaq.region.datapackage.PackageDoor;
import org.ortaq.region.datapackage.ScenarioReader;

/** Readers of YAML and JSON. */
final class TreeSubjects {

    private static final Mutation YAML =
            new YamlMutation().orOneIn(2, new TreeMutation()).orOneIn(6, new TextMutation());
    private static final Mutation JSON = new TreeMutation().orOneIn(5, new TextMutation());

    private static final Path EXAMPLES = Path.of(System.getProperty("ortaq.data"), "../../docs/examples/sddp");

    private final FileReading files;

    private TreeSubjects(Path folder) {
        files = new FileReading(folder);
    }

    static List<Subject> all(Path folder) throws IOException {
        var subjects = new TreeSubjects(Files.createDirectories(folder.resolve("trees")));
        var all = new ArrayList<Subject>();
        all.add(subjects.games());
        all.add(subjects.problems());
        all.addAll(subjects.shocks());
        all.addAll(subjects.ofPackage());
        all.add(subjects.run());
        return all;
    }

    private Subject games() {
        return new Subject(
                "game",
                TableSubjects.bytes(
                        "name: Gloves\nplayers: [right-b, left, right-a]\ncoalitions:\n  left: 0\n  right-a: 0\n  right-b: 0\n  right-a+left: 1\n  left + right-b: 1\n  right-a+right-b: 0\n  left+right-a+right-b: 1\n",
                        "kind: river\nplayers: [up, down]\ninflow: [6, 1]\nbenefit:\n  curves:\n    - [[0, 0], [2, 8], [10, 8.5]]\n    - [[0, 0], [8, 24]]\n",
                        "kind: river\ninflow: [6, 2]\nbenefit: {a: [2, 3]}\n",
                        "name: Free riders\nkind: partition\nplayers: [B, A, C]\npartitions:\n  \"A|B|C\": [0, 0, 0]\n  \"C|A+B\": [9, 12]\n  \"A+C|B\": {B: 9, A+C: 13}\n  \"A|B+C\": [9, 14]\n  \"A+B+C\": [24]\n",
                        "players: [a, b]\nv: [0, 7/30, 0.1, 1e0]\nsense: cost\nnote: by hand\n",
                        "kind: bankruptcy\nestate: 500\nclaims: [100, 200, 300]\nprovenance: the Talmud\n",
                        "kind: airport\ncosts: [1, 2.5, 7]\n"),
                YAML,
                files.text("game.yaml", (text, _) -> ShareDoor.game(text, "game.yaml")),
                TreeSenses.yaml());
    }

    private Subject problems() throws IOException {
        var originals = new ArrayList<byte[]>();
        for (var name : List.of(
                "hydro-valley-both",
                "first-steps-climate",
                "hydro-averse",
                "infinite-horizon-hydro-thermal",
                "newsvendor",
                "inflow-with-memory")) {
            originals.add(Files.readAllBytes(EXAMPLES.resolve(name + ".yaml")));
        }
        return new Subject(
                "sddp-problem",
                originals,
                YAML,
                files.text("problem.yaml", (text, _) -> ProblemReader.read(text, "problem.yaml")),
                bytes -> TreeSenses.yamlInAnyOrder().of(bytes).map(t -> t.replace("sense=min, ", "")));
    }

    private List<Subject> shocks() {
        return List.of(
                new Subject(
                        "shock-sectors",
                        TableSubjects.bytes(
                                "name: One\nclosure: fixed-nominal\ntariffs:\n  - {exporter: A, importer: [B, C], sector: food, rate: 0.05}\n  - {exporter: B, importer: A, column: duty, bothWays: true}\ntradeCosts:\n  - {exporter: B, importer: C, factor: 1.1}\nproductivity:\n  - {region: A, sector: cloth, factor: 1.02}\nendowments:\n  - {region: B, factor: 0.9}\ndeficits: {remove: [A, B]}\n"),
                        YAML,
                        files.file("shock.yaml", (path, _) -> TradeDoor.sectorShock(path)),
                        TreeSenses.yaml()),
                new Subject(
                        "shock-matrix",
                        TableSubjects.bytes(
                                "name: Two\nsigma: 5\nreference: A\ncoefficients: {rta: 0.4}\ncovariates:\n  - {column: rta, exporter: A, importer: B, value: 1, bothWays: true}\ntradeCosts:\n  - {exporter: [A, B], importer: C, adValorem: 0.1}\nendowments:\n  - {region: B, factor: 0.9}\n"),
                        YAML,
                        files.file("shock.yaml", (path, _) -> TradeDoor.matrixShock(path)),
                        TreeSenses.yaml()));
    }

    private List<Subject> ofPackage() throws IOException {
        var data = Path.of(System.getProperty("ortaq.data"));
        var initiatives = new ArrayList<byte[]>();
        for (var name : List.of("cku-railway", "id-cards-uz-kz", "kambarata-1")) {
            initiatives.add(Files.readAllBytes(data.resolve("initiatives/" + name + ".yaml")));
        }
        return List.of(
                new Subject(
                        "initiative",
                        initiatives,
                        YAML,
                        files.text("i.yaml", (text, p) -> PackageDoor.initiative(text, "i.yaml", p)),
                        TreeSenses.yaml("modelled", "costs[].note")),
                new Subject(
                        "shock",
                        List.of(Files.readAllBytes(data.resolve("shocks/two-dry-years.yaml"))),
                        YAML,
                        files.text("s.yaml", (text, p) -> PackageDoor.shock(text, "s.yaml", p)),
                        TreeSenses.yaml("modelled", "kind", "evidence", "remark")),
                new Subject(
                        "scenario",
                        List.of(
                                Files.readAllBytes(data.resolve("scenarios/package-two-dry-years.yaml")),
                                TableSubjects.bytes(
                                                "id: x\ntitle: X\nhorizon: [2024, 2030]\ninitiatives: [a, b]\nwithout: [b]\ndates: likely\nshocks: []\nchanges:\n  a: {size: 0.5, start: 2026}\n")
                                        .getFirst()),
                        YAML,
                        files.text("s.yaml", (text, p) -> ScenarioReader.read(text, "s.yaml", p)),
                        TreeSenses.yaml("summary", "remark")),
                new Subject(
                        "package-descriptor",
                        TableSubjects.bytes(PackageDoor.DESCRIPTOR),
                        JSON,
                        files.text("d.json", (text, p) -> PackageDoor.tables(text, PackageDoor.TABLE, p)),
                        TreeSenses.json(
                                "description",
                                "profile",
                                "licenses",
                                "homepage",
                                "sources",
                                "resources[].profile",
                                "resources[].format",
                                "resources[].sources",
                                "resources[].licenses",
                                "resources[].schema.fields[].title",
                                "resources[].schema.fields[].description")),
                new Subject(
                        "package-table",
                        TableSubjects.bytes(PackageDoor.TABLE),
                        TableSubjects.CSV,
                        files.text("t.csv", (text, p) -> PackageDoor.tables(PackageDoor.DESCRIPTOR, text, p)),
                        Senses.csv()));
    }

    private Subject run() {
        return new Subject(
                "run-record",
                TableSubjects.bytes("""
                {
                  "run" : "d4048fb67ad6030c",
                  "dataHash" : "aa",
                  "scenario" : "promised-package",
                  "scenarioHash" : "bb",
                  "without" : [ "x" ],
                  "horizon" : [ 2024, 2040 ],
                  "asOf" : "2026-03-31",
                  "seed" : 0,
                  "water" : "monthly",
                  "version" : "1.0",
                  "converged" : true,
                  "residual" : 1.0E-9,
                  "time" : "2026-03-31T12:00:00Z",
                  "platform" : {"os" : "linux", "arch" : "amd64", "java" : "25", "solver" : "1.9"},
                  "files" : {"outcomes.csv" : "11", "gains.csv" : "22"},
                  "draws" : {"count" : 20, "sampling" : "sobol", "seed" : -3, "coalitions" : true},
                  "scenarioContent" : {"id" : "promised-package", "title" : "P", "from" : 2024, "to" : 2040, "initiatives" : [ "a" ],
                    "without" : [ "x" ], "dates" : "likely", "shocks" : [ "s" ], "changes" : {"a" : {"size" : 0.5, "start" : 2027}}},
                  "dataParts" : {"table a" : "33", "initiative b" : "44"}
                }
                """),
                JSON,
                files.file("run.json", (path, _) -> VerifyDoor.record(path)),
                TreeSenses.json("asOf", "seed", "converged", "residual"));
    }
}
