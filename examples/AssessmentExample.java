import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.assessment.PromiseStudy;
import org.ortaq.region.datapackage.DataPackage;

/** All models together, with the package and without it, up to 2027: the promises due by then. */
void main() {
    var home = Path.of(System.getProperty("ortaq.home", "."));
    var data = DataPackage.open(new DirectoryFiles(home.resolve("data/central-asia")));
    var scenario = data.scenario("promised-package").orElseThrow().until(2027);
    var judged = new PromiseStudy(data, scenario, 2, (what, done, of) -> {}).judge();
    for (var track : judged.with()) {
        if (track.projected().isPresent()) {
            var target = track.commitment().target().orElseThrow();
            IO.println(String.format(
                    Locale.ROOT,
                    "%s: promised %.0f %s, expected %.0f (%.0f to %.0f), %s",
                    track.id(),
                    target.value(),
                    target.unit(),
                    track.projected().getAsDouble(),
                    track.low().orElseThrow(),
                    track.high().orElseThrow(),
                    track.verdict().word()));
        }
    }
}
