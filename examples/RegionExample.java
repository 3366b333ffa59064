import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Region;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.network.Link;

/** The region as it is and as it would be in 2030, and rival counts of the same thing side by side. */
void main() {
    var home = Path.of(System.getProperty("ortaq.home", "."));
    var data = DataPackage.open(new DirectoryFiles(home.resolve("data/central-asia")));
    var scenario = data.scenario("promised-package").orElseThrow();
    var promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
    var base = data.region(Corner.CENTRAL);
    var later = promised.region(base, Coalition.ALL, Corner.CENTRAL, 2030);
    IO.println("links in service in " + data.baseYear() + ": " + links(base) + ", promised for 2030: " + links(later));
    IO.println("counts of the trade of Kazakhstan and Uzbekistan in 2024, million dollars:");
    data.facts().all().stream()
            .filter(f -> f.concept().equals("trade.turnover") && f.area().equals("KAZ+UZB") && f.year() == 2024)
            .forEach(f -> IO.println("  " + f.value() + " by " + f.reporter() + " (" + f.evidence().word() + ", "
                    + data.sources().get(f.source()).publisher() + ")"));
}

long links(Region region) {
    return region.network().links().stream().filter(Link::usable).count();
}
