package org.ortaq.waterpower.dispatch;

/**
 * A water year with the value of its end storage set, and the heads it is solved at: variants of a year that are to be
 * compared share both.
 *
 * @param energy GWh per hm3 by node and month
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record ValuedYear(WaterYear year, double[][] energy) {

    /** Another year over the same rivers and contracts, at the same heads, border prices and values of end storage. */
    public ValuedYear like(WaterYear other) {
        if (other.nodes().size() != year.nodes().size()) {
            throw new IllegalArgumentException("nodes: found " + other.nodes().size() + ", expected "
                    + year.nodes().size());
        }
        return new ValuedYear(other.with(year.nodes()).withSales(priced(other)), energy);
    }

    // What is given back for water stands behind the contracts both years have.
    private java.util.List<Sale> priced(WaterYear other) {
        var sales = new java.util.ArrayList<Sale>();
        for (int c = 0; c < other.sales().size(); c++) {
            var sale = other.sales().get(c);
            sales.add(
                    c < year.sales().size() && sale.promise() < 0
                            ? sale.at(year.sales().get(c).price())
                            : sale);
        }
        return sales;
    }

    /** The same with the values of end storage of another year over the same rivers. */
    public ValuedYear likeEnds(WaterYear other) {
        var nodes = new java.util.ArrayList<Node>();
        for (int n = 0; n < year.nodes().size(); n++) {
            nodes.add(
                    year.nodes().get(n).withEndPrice(other.nodes().get(n).end().usdMwh()));
        }
        return new ValuedYear(year.with(nodes).withSales(new ValuedYear(other, energy).priced(year)), energy);
    }

    /** The part from a month on, with what is stored then. */
    public ValuedYear from(int month, double[] stored) {
        return new ValuedYear(Remaining.of(year, month, stored), energy);
    }
}
