package org.ortaq.people.tours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ortaq.table.Problems;

/**
 * Reads the instance layouts of the orienteering literature.
 *
 * <ul>
 *   <li>TOPTW of KU Leuven: {@code k v N t}, {@code D Q}, then {@code i x y d S f a list O C}; Solomon's vertices with
 *       Euclidean distances cut to one decimal, Cordeau's (header type 5 or 6, or a name that begins with {@code pr}) to two.
 *   <li>Solomon's own text ({@code VEHICLE}, {@code CUSTOMER}): the demand is the score.
 *   <li>Time-independent OPTW of Verbeeck et al.: {@code N}, {@code Tmax}, then {@code id;s;pen;p;o;c} in milliseconds, with a
 *       matrix of travel times apart.
 *   <li>OP and TOP of Tsiligirides and Chao: {@code Tmax P} or {@code n}, {@code m}, {@code tmax}, then {@code x y S}; real
 *       distances, rounded up in the sixth place. Tsiligirides' second vertex is the end, Chao's last.
 * </ul>
 */
public final class InstanceText {

    /** Times and distances stay far below the end of an int, so that sums of a whole tour do as well. */
    private static final double LARGEST = 5e8;

    private static final int HUNDREDTHS = 100;
    private static final int MILLIONTHS = 1_000_000;

    private final String file;
    private final Problems problems;
    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private InstanceText(String text, String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        int line = 0;
        for (var raw : text.split("\r\n|\r|\n", -1)) {
            line++;
            var clean = raw.strip();
            if (!clean.matches("[\\s;,]*") && !clean.startsWith("#") && !clean.matches("\\*+")) {
                rows.add(clean.split("[\\s;,]+"));
                lines.add(line);
            }
        }
    }

    /** Whether a text is of the layout whose travel times are in a file apart, and of how many vertices. */
    public static Optional<Integer> needsTravel(String text) {
        var clean = text.strip().split("\\s+", 2)[0];
        return text.indexOf(';') >= 0 && clean.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(clean))
                : Optional.empty();
    }

    /**
     * Reads an instance.
     *
     * @param file its name, for messages and for the rule of rounding
     * @param travel the matrix of travel times of the layout that has one
     * @throws org.ortaq.table.InputException with every mistake
     */
    public static Orienteering read(String text, String file, Optional<String> travel) {
        var problems = new Problems();
        var reader = new InstanceText(text, file, problems);
        var built = reader.build(needsTravel(text).isPresent(), travel);
        problems.throwIfAny();
        return built.orElseThrow();
    }

    private Optional<Orienteering> build(boolean hasMatrix, Optional<String> travel) {
        if (rows.size() < 3) {
            problems.add(file, 0, "", rows.size() + " lines", "an instance of the (team) orienteering problem");
            return Optional.empty();
        }
        if (hasMatrix) {
            return withMatrix(travel);
        }
        var first = rows.getFirst();
        if (!isNumber(first[0])) {
            return first[0].toLowerCase(Locale.ROOT).matches("n|m|tmax") ? chao() : solomon();
        }
        return first.length == 4 ? leuven() : tsiligirides();
    }

    private Optional<Orienteering> leuven() {
        double type = number(0, 0, "k");
        boolean cordeau = type == 5 || type == 6 || name().startsWith("pr");
        var points = new ArrayList<double[]>();
        int at = rows.get(1).length == 2 ? 2 : 1;
        for (int r = at; r < rows.size(); r++) {
            var row = rows.get(r);
            int last = row.length - 1;
            if (row.length < 9 || row.length != 9 + number(r, 6, "a")) {
                problems.add(
                        file, lines.get(r), "", row.length + " columns", "i x y d S f a list O C, a items in list");
                continue;
            }
            points.add(new double[] {
                number(r, 0, "i"),
                number(r, 1, "x"),
                number(r, 2, "y"),
                number(r, 3, "d"),
                number(r, 4, "S"),
                number(r, last - 1, "O"),
                number(r, last, "C")
            });
        }
        int expected = (int) number(0, 2, "N") + 1;
        if (points.size() != expected && problems.isEmpty()) {
            problems.add(
                    file, 1, "N", rows.getFirst()[2], (points.size() - 1) + ", as many as there are lines of vertices");
        }
        return euclidean(points, cordeau ? 100 : 10, HUNDREDTHS);
    }

    private Optional<Orienteering> solomon() {
        var points = new ArrayList<double[]>();
        int customers = IntStream.range(0, rows.size())
                .filter(r -> rows.get(r)[0].equalsIgnoreCase("CUSTOMER"))
                .findFirst()
                .orElse(rows.size());
        for (int r = customers + 1; r < rows.size(); r++) {
            boolean heads = points.isEmpty() && Character.isLetter(rows.get(r)[0].charAt(0));
            if (rows.get(r).length != 7 && !heads) {
                problems.add(file, lines.get(r), "", rows.get(r).length + " columns", "the 7 columns of a customer");
            } else if (!heads) {
                points.add(new double[] {
                    number(r, 0, "CUST NO."),
                    number(r, 1, "XCOORD."),
                    number(r, 2, "YCOORD."),
                    number(r, 6, "SERVICE TIME"),
                    number(r, 3, "DEMAND"),
                    number(r, 4, "READY TIME"),
                    number(r, 5, "DUE DATE")
                });
            }
        }
        if (points.size() < 2) {
            problems.add(
                    file,
                    lines.getFirst(),
                    "",
                    rows.getFirst()[0],
                    "a header of numbers, or a list of 7 columns under CUSTOMER");
            return Optional.empty();
        }
        return euclidean(points, 10, HUNDREDTHS);
    }

    private Optional<Orienteering> chao() {
        var heads = new TreeMap<String, Double>();
        var points = new ArrayList<double[]>();
        for (int r = 0; r < rows.size(); r++) {
            var word = rows.get(r)[0].toLowerCase(Locale.ROOT);
            if (!List.of("n", "m", "tmax").contains(word)) {
                addPlain(points, r);
            } else if (rows.get(r).length != 2 || heads.put(word, number(r, 1, word)) != null) {
                problems.add(file, lines.get(r), word, String.join(" ", rows.get(r)), "one line with one number");
            }
        }
        var limit = heads.get("tmax");
        if (limit == null) {
            problems.add(file, 1, "tmax", "", "a line 'tmax' with the time of a tour");
            return Optional.empty();
        }
        var count = heads.get("n");
        if (count == null || count != points.size()) {
            problems.add(
                    file,
                    1,
                    "n",
                    count == null ? "" : String.valueOf(count),
                    points.size() + ", the lines of vertices");
        }
        return plain(points, limit);
    }

    private Optional<Orienteering> tsiligirides() {
        double limit = number(0, 0, "Tmax");
        if (rows.getFirst().length > 2) {
            problems.add(file, lines.getFirst(), "", rows.getFirst().length + " columns", "Tmax P");
        }
        var points = new ArrayList<double[]>();
        for (int r = 1; r < rows.size(); r++) {
            addPlain(points, r);
        }
        if (points.size() > 2) {
            points.add(points.remove(1));
        }
        return plain(points, limit);
    }

    private void addPlain(List<double[]> points, int r) {
        if (rows.get(r).length != 3) {
            problems.add(file, lines.get(r), "", rows.get(r).length + " columns", "x y score");
            return;
        }
        points.add(new double[] {points.size(), number(r, 0, "x"), number(r, 1, "y"), 0, number(r, 2, "S"), 0, 0});
    }

    private Optional<Orienteering> plain(List<double[]> points, double limit) {
        for (var point : points) {
            point[6] = limit;
        }
        return vertices(points, false, 0, MILLIONTHS);
    }

    private Optional<Orienteering> euclidean(List<double[]> points, int parts, int scale) {
        return vertices(points, true, parts, scale);
    }

    /** @param loop whether the start is the end as well */
    private Optional<Orienteering> vertices(List<double[]> points, boolean loop, int parts, int scale) {
        if (points.size() < 2) {
            problems.add(file, 0, "", points.size() + " vertices", "a start and at least one more vertex");
        }
        check(points, scale);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(points);
        if (loop) {
            all.add(points.getFirst());
        }
        int n = all.size();
        int[] travel = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double dx = all.get(i)[1] - all.get(j)[1];
                double dy = all.get(i)[2] - all.get(j)[2];
                double distance = Math.sqrt(dx * dx + dy * dy);
                // parts = 0: real distances, rounded up so that what is in time here is in time
                travel[i * n + j] = parts == 0
                        ? (int) Math.ceil(distance * scale - 1e-6)
                        : (int) Math.floor(distance * parts + 1e-9) * (scale / parts);
            }
        }
        return made(all, travel, scale);
    }

    private Optional<Orienteering> made(List<double[]> all, int[] travel, int scale) {
        try {
            return Optional.of(assemble(all, travel, scale));
        } catch (IllegalArgumentException refusal) {
            problems.add(file, 0, "", "", String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    /** What the numbers of vertices must be, so that nothing is lost when they become whole ones. */
    private void check(List<double[]> points, int scale) {
        var ids = new TreeSet<Integer>();
        for (var point : points) {
            if (point[0] != (int) point[0] || !ids.add((int) point[0])) {
                problems.add(file, 0, "i", String.valueOf(point[0]), "a whole number that no other vertex has");
            }
            if (point[4] != Math.rint(point[4]) || point[4] < 0 || point[4] > LARGEST) {
                problems.add(file, 0, "S", String.valueOf(point[4]), "a whole score of ordinary size");
            }
            for (int k = 1; k < point.length; k++) {
                if (k != 4 && !(Math.abs(point[k]) * scale <= LARGEST)) {
                    problems.add(
                            file, 0, "", String.valueOf(point[k]), "times and places of at most " + LARGEST / scale);
                }
            }
        }
        if (!points.isEmpty() && points.getFirst()[4] != 0) {
            problems.add(file, 0, "S", String.valueOf(points.getFirst()[4]), "0 at the start, which has no score");
        }
    }

    private static Orienteering assemble(List<double[]> all, int[] travel, int scale) {
        int n = all.size();
        int[][] columns = new int[5][n];
        for (int i = 0; i < n; i++) {
            var point = all.get(i);
            boolean visit = i > 0 && i < n - 1;
            columns[0][i] = (int) point[0];
            columns[1][i] = visit ? (int) Math.round(point[4]) : 0;
            columns[2][i] = (int) Math.round(point[3] * scale);
            columns[3][i] = (int) Math.round(point[5] * scale);
            columns[4][i] = (int) Math.floor(point[6] * scale + 1e-6);
        }
        return new Orienteering(columns[0], columns[1], columns[2], columns[3], columns[4], travel);
    }

    private Optional<Orienteering> withMatrix(Optional<String> travel) {
        int n = (int) number(0, 0, "N");
        double limit = number(1, 0, "Tmax");
        var points = new ArrayList<double[]>();
        for (int r = 2; r < rows.size(); r++) {
            if (rows.get(r).length != 6) {
                problems.add(file, lines.get(r), "", rows.get(r).length + " columns", "id;s;pen;p;o;c");
                continue;
            }
            points.add(new double[] {
                points.size(), 0, 0, number(r, 3, "p"), number(r, 1, "s"), number(r, 4, "o"), number(r, 5, "c")
            });
        }
        if (points.size() != n) {
            problems.add(
                    file, lines.getFirst(), "N", rows.getFirst()[0], points.size() + ", as many as there are vertices");
        }
        int[] matrix = matrix(travel, points.size());
        check(points, 1);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var end = points.getLast();
        end[6] = Math.min(end[6], points.getFirst()[5] + limit);
        return made(points, matrix, 1);
    }

    private int[] matrix(Optional<String> travel, int n) {
        if (travel.isEmpty()) {
            problems.add(file, 0, "", "", "a matrix of travel times: titt" + n + ".TXT beside the instance");
            return new int[0];
        }
        var words = Arrays.stream(travel.get().split("[\\s;,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var name = "titt" + n + ".TXT";
        if (words.size() != (long) n * n) {
            problems.add(name, 0, "", words.size() + " words", (long) n * n + " travel times");
            return new int[0];
        }
        for (var word : words) {
            double value = isNumber(word) ? Double.parseDouble(word) : Double.NaN;
            if (!(value >= 0 && value <= LARGEST && value == Math.rint(value))) {
                problems.add(name, 0, "", word, "a travel time, a whole number of milliseconds");
                return new int[0];
            }
        }
        return words.stream().mapToInt(word -> (int) Double.parseDouble(word)).toArray();
    }

    private String name() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    }

    private double number(int row, int column, String field) {
        var cells = rows.get(row);
        double value =
                column < cells.length && isNumber(cells[column]) ? Double.parseDouble(cells[column]) : Double.NaN;
        if (!Double.isFinite(value)) {
            problems.add(file, lines.get(row), field, column < cells.length ? cells[column] : "", "a number");
            return 0;
        }
        return value;
    }
}
