import org.ortaq.table.Csv;
import org.ortaq.table.Problems;

/** A table with mistakes: all of them at once, each with its place and a guess. */
void main() {
    var text = """
            country,year,turnover_musd
            UZB,2024,4300
            KAZ,20x4,4.300,5
            KGZ,2024,about 800
            """;
    var problems = new Problems();
    var table = Csv.read(text, "trade.csv", problems);
    double sum = 0;
    for (var row : table.rows()) {
        double value = row.number("turnover_musd");
        row.integer("year");
        sum += Double.isNaN(value) ? 0 : value;
    }
    IO.println("rows that could be read: " + table.rows().size() + ", numbers found add up to " + sum);
    problems.all().forEach(p -> IO.println("  " + p.file() + ", line " + p.line() + ", " + p.field() + ": found '" + p.found()
            + "', expected " + p.expected()));
}
