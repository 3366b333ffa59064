package org.ortaq.trade.estimation;

import java.util.LinkedHashMap;
import java.util.List;
import org.ortaq.trade.estimation.panel.Column;
import org.ortaq.trade.estimation.panel.Frame;

/** Small frames for tests, column by column. */
final class Frames {

    private final LinkedHashMap<String, Column> columns = new LinkedHashMap<>();
    private int rows;

    static Frames with(String name, double... numbers) {
        return new Frames().and(name, numbers);
    }

    Frames and(String name, double... numbers) {
        rows = numbers.length;
        columns.put(name, new Column.OfNumbers(numbers));
        return this;
    }

    Frames and(String name, int[] codes) {
        return and(name, java.util.Arrays.stream(codes).asDoubleStream().toArray());
    }

    Frames andTexts(String name, String... texts) {
        rows = texts.length;
        columns.put(name, Column.ofTexts(List.of(texts)));
        return this;
    }

    Frame frame() {
        return new Frame("test", 1, rows, columns);
    }

    /** The generated panel of some size. */
    static Frame generated(int countries, int sectors, int years) {
        var panel = new GeneratedPanel(countries, sectors, years);
        return Frames.with("y", panel.y)
                .and("rta", panel.rta)
                .and("ltau", panel.ltau)
                .and("es", panel.es)
                .and("is", panel.is)
                .and("pr", panel.pr)
                .and("cl", panel.cluster)
                .frame();
    }
}
